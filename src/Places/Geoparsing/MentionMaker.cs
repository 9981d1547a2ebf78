using Ledgerline.Places.Geoparsing.Recognition;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing;

/// <summary>Turns a spot into the mention that the next room gets.</summary>
internal static class MentionMaker
{
    /// <summary>The mention of <paramref name="spot"/>.</summary>
    public static PlaceMention Make(Spot spot)
    {
        PlaceResolution resolution = spot.Place is { } place
            ? new PlaceResolution.Resolved(place, spot.Note)
            : new PlaceResolution.Unresolved(spot.Reason);
        return new(spot.Span, spot.Sentence.Index, resolution, Relation(spot.Relation), new(Math.Clamp(spot.Confidence, 0, 1)), spot.Role);
    }

    // A border or a stretch whose other end is unknown is still near the end that is known.
    private static PlaceRelation Relation(RelationReading reading)
        => reading.Kind == RelationKind.Between && reading.Other?.Place is null
            ? new(RelationKind.Near)
            : new(reading.Kind, reading.Bearing, reading.DistanceKm, reading.Other?.Place?.Id);
}
