using Ledgerline.Places.Geoparsing.Words;

namespace Ledgerline.Places.Geoparsing.Lexicons;

/// <summary>Phrases of one or several words and what they mean; found in a sentence, the longest first.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(string[] Words, T Value)>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Words, T Value)>> _byLast = new(StringComparer.Ordinal);

    /// <summary>Adds <paramref name="phrase"/>; one that is there already keeps its meaning.</summary>
    public void Add(string phrase, T value)
    {
        var words = WordSplitter.SplitPhrase(phrase);
        if (words.Length > 0)
        {
            Insert(_byFirst, words[0], words, value);
            Insert(_byLast, words[^1], words, value);
        }
    }

    /// <summary>The longest phrase that begins at word <paramref name="start"/>.</summary>
    /// <returns>How many words it has; 0 where there is none.</returns>
    public int MatchAt(SentenceWords sentence, int start, out T? value)
    {
        if (start >= 0 && _byFirst.TryGetValue(sentence.LowerAt(start), out var phrases))
        {
            foreach (var (words, meaning) in phrases)
            {
                if (Stands(sentence, start, words))
                {
                    value = meaning;
                    return words.Length;
                }
            }
        }

        value = default;
        return 0;
    }

    /// <summary>The longest phrase that ends before word <paramref name="end"/>.</summary>
    /// <returns>How many words it has; 0 where there is none.</returns>
    public int MatchEndingAt(SentenceWords sentence, int end, out T? value)
    {
        if (end > 0 && _byLast.TryGetValue(sentence.LowerAt(end - 1), out var phrases))
        {
            foreach (var (words, meaning) in phrases)
            {
                if (Stands(sentence, end - words.Length, words))
                {
                    value = meaning;
                    return words.Length;
                }
            }
        }

        value = default;
        return 0;
    }

    private static void Insert(Dictionary<string, List<(string[] Words, T Value)>> table, string key, string[] words, T value)
    {
        if (!table.TryGetValue(key, out var phrases))
        {
            table[key] = phrases = [];
        }

        var at = phrases.FindIndex(other => other.Words.Length < words.Length);
        phrases.Insert(at < 0 ? phrases.Count : at, (words, value));
    }

    private static bool Stands(SentenceWords sentence, int start, string[] words)
    {
        if (start < 0 || start + words.Length > sentence.Words.Count)
        {
            return false;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (!string.Equals(sentence.Words[start + i].Lower, words[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
