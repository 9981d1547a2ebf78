using Ledgerline.Linguistics.Learning;
using Ledgerline.Records;

namespace Ledgerline.Linguistics;

/// <summary>The sentences that came more than once of late, so that what one article copies from another is read once. One thread's own; what it gives
/// does not depend on what it remembers.</summary>
/// <remarks>A sentence's tree and names follow from its words alone, wherever it stands; its times do not, since they are reckoned from the article's date.</remarks>
internal sealed class SentenceMemory
{
    // A power of two: the sentences of some hundred articles.
    private const int Size = 4096;

    // Of so many sentences is known that they came once. They are kept when they come again, so that a stream of different texts fills no memory.
    private const int Met = 8 * Size;

    // A longer sentence is no sentence.
    private const int LongestText = 1000;

    private readonly ulong[] _met = new ulong[Met];
    private readonly Kept?[] _kept = new Kept?[Size];

    /// <summary>The sentence as it was read before, in its new place; null where it is not known.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="item">The sentence's words.</param>
    public Sentence? Find(string text, SurfaceBatchItem item)
    {
        var words = text.AsSpan(item.Span.Start, item.Span.Length);
        return _kept[Slot(FeatureHash.Of(words), Size)] is { } kept && words.SequenceEqual(kept.Text) ? Moved(kept.Sentence, item) : null;
    }

    /// <summary>Takes note of a sentence that was not known.</summary>
    public void Add(string text, SurfaceBatchItem item, Sentence sentence)
    {
        var words = text.AsSpan(item.Span.Start, item.Span.Length);
        if (words.Length > LongestText)
        {
            return;
        }

        var key = FeatureHash.Of(words);
        if (_met[Slot(key, Met)] == key)
        {
            _kept[Slot(key, Size)] = new Kept(words.ToString(), sentence);
        }

        _met[Slot(key, Met)] = key;
    }

    private static int Slot(ulong key, int size) => (int)(key >> 32) & (size - 1);

    // Null where the same letters are divided into other words.
    private static Sentence? Moved(Sentence known, SurfaceBatchItem item)
    {
        if (known.Tokens.Count != item.Count)
        {
            return null;
        }

        var move = item.Span.Start - known.Tokens[0].Span.Start;
        var tokens = new Token[item.Count];
        for (var i = 0; i < tokens.Length; i++)
        {
            var (span, spaceAfter) = item.Sentence.Tokens[item.Start + i];
            var token = known.Tokens[i];
            if (token.Span.Start + move != span.Start || token.Span.End + move != span.End || token.SpaceAfter != spaceAfter)
            {
                return null;
            }

            tokens[i] = token with { Span = span };
        }

        return known with { Span = item.Span, Block = item.Block, Tokens = tokens, Times = [] };
    }

    private sealed record Kept(string Text, Sentence Sentence);
}
