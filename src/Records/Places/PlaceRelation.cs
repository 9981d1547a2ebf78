namespace Ledgerline.Records;

/// <summary>How the ground that is meant lies to the place that is named.</summary>
/// <param name="Kind">The kind of relation.</param>
/// <param name="Bearing">One of the eight winds (<c>N</c>, <c>NE</c>, …), or degrees clockwise from north; null where no direction is said.</param>
/// <param name="DistanceKm">How far; null where no distance is said.</param>
/// <param name="Other">The second place of <see cref="RelationKind.Between"/> and <see cref="RelationKind.AtBorder"/>; null elsewhere.</param>
public sealed record PlaceRelation(RelationKind Kind, string? Bearing = null, KilometreRange? DistanceKm = null, PlaceId? Other = null)
{
    /// <summary>In the place itself.</summary>
    public static readonly PlaceRelation In = new(RelationKind.In);
}
