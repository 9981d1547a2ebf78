using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Recognition;

/// <summary>A relation as the text states it.</summary>
/// <param name="Kind">The relation.</param>
/// <param name="Bearing">The wind; null where none is said.</param>
/// <param name="DistanceKm">The distance; null where none is said.</param>
/// <param name="Other">The second place; null where there is none.</param>
/// <param name="IsStatedAfter">Whether the words that state it stand after the name.</param>
/// <param name="Words">How many words state it.</param>
internal sealed record RelationReading(
    RelationKind Kind,
    string? Bearing = null,
    KilometreRange? DistanceKm = null,
    Spot? Other = null,
    bool IsStatedAfter = false,
    int Words = 0)
{
    /// <summary>In the place; nothing else is stated.</summary>
    public static readonly RelationReading In = new(RelationKind.In);
}
