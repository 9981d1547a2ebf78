using Ledgerline.Records;

namespace Ledgerline.Claims.Attribution;

/// <summary>The quoted stretches of an article, quick to ask. Immutable.</summary>
/// <param name="regions">The stretches, in order, without overlaps.</param>
internal sealed class QuotedText(IReadOnlyList<TextSpan> regions)
{
    private readonly int[] _starts = [.. regions.Select(region => region.Start)];

    /// <summary>Whether a word lies in quotation marks.</summary>
    public bool Covers(TextSpan word) => At(word) is not null;

    /// <summary>The quotation that a word lies in; null for none.</summary>
    public TextSpan? At(TextSpan word)
    {
        var index = Array.BinarySearch(_starts, word.Start);
        index = index < 0 ? ~index - 1 : index;
        return index >= 0 && regions[index].Contains(word) ? regions[index] : null;
    }

    /// <summary>Whether any quotation reaches into a stretch.</summary>
    public bool Touches(TextSpan span)
    {
        var index = Array.BinarySearch(_starts, span.Start);
        index = index < 0 ? ~index - 1 : index;
        return (index >= 0 && regions[index].Overlaps(span)) || (index + 1 < regions.Count && regions[index + 1].Overlaps(span));
    }
}
