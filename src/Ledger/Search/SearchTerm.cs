namespace Ledgerline.Ledger.Search;

/// <summary>Words that must stand together, in their order.</summary>
/// <param name="Words">The folded words, at least one.</param>
/// <param name="IsBeginning">Whether the last of them need only begin so.</param>
public sealed record SearchTerm(IReadOnlyList<string> Words, bool IsBeginning)
{
    /// <summary>Where the term stands among words: the numbers of the first of each run.</summary>
    public IEnumerable<int> In(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        for (var start = 0; start + Words.Count <= words.Count; start++)
        {
            if (Fits(words, start))
            {
                yield return start;
            }
        }
    }

    private bool Fits(IReadOnlyList<string> words, int start)
    {
        for (var i = 0; i < Words.Count; i++)
        {
            var (word, sought) = (words[start + i], Words[i]);
            if (!(IsBeginning && i == Words.Count - 1 ? word.StartsWith(sought, StringComparison.Ordinal) : word == sought))
            {
                return false;
            }
        }

        return true;
    }
}
