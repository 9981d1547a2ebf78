using Ledgerline.Places.Geoparsing.Recognition;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Relations;

/// <summary>What the steps of a pattern stood for in a sentence.</summary>
/// <param name="Bearing">The wind; null where no step is a direction.</param>
/// <param name="Distance">The distance; null where no step is one.</param>
/// <param name="Other">The second place; null where no step is one.</param>
/// <param name="Words">How many words the pattern covered.</param>
internal sealed record PatternMatch(string? Bearing, KilometreRange? Distance, Spot? Other, int Words)
{
    /// <summary>Nothing yet.</summary>
    public static readonly PatternMatch Empty = new(null, null, null, 0);
}
