using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Tagging;

/// <summary>Which tags come into question for a word: those of its readings where it is common, all others where it is not.</summary>
internal sealed class TagCandidates
{
    private readonly int[] _all;
    private readonly int[]?[] _closed;

    /// <summary>Prepares the tags of the common words.</summary>
    public TagCandidates(TagSet tags, WordTable words)
    {
        _all = [.. tags.All];
        _closed = new int[]?[words.Words.Length];
        for (var i = 0; i < _closed.Length; i++)
        {
            if (words.Words[i].Closed)
            {
                _closed[i] = [.. words.Words[i].Readings.Select(reading => reading.Label).Distinct()];
            }
        }
    }

    /// <summary>Whether only some tags come into question.</summary>
    public bool IsClosed(in WordFeatures word) => word.Known >= 0 && _closed[word.Known] is not null;

    /// <summary>The tags of a word, one or more.</summary>
    public ReadOnlySpan<int> Of(in WordFeatures word) => word.Known >= 0 && _closed[word.Known] is { } closed ? closed : _all;
}
