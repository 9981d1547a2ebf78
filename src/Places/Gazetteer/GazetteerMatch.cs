using Ledgerline.Records;

namespace Ledgerline.Places.Gazetteers;

/// <summary>A place that may be meant by a name.</summary>
/// <param name="Place">The place.</param>
/// <param name="MatchedName">The name of the place that fits, as the gazetteer writes it.</param>
/// <param name="Kind">How the name that was asked for relates to <paramref name="MatchedName"/>.</param>
/// <param name="Score">How well the names fit, above 0 to 1; says nothing of how likely the place is to be meant.</param>
public sealed record GazetteerMatch(Place Place, string MatchedName, NameMatchKind Kind, double Score)
{
    /// <summary>When the place bore <see cref="MatchedName"/>, and how it is used; null where the sources do not say.</summary>
    public NameUse? Use { get; init; }
}
