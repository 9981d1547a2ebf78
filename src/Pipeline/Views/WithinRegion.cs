using Ledgerline.Ledger;
using Ledgerline.Ledger.Views;
using Ledgerline.Places.Gazetteers;
using Ledgerline.Records;

namespace Ledgerline.Pipeline.Views;

/// <summary>Finds the places of a ledger that lie in a region or country.</summary>
internal static class WithinRegion
{
    // A shape's edge is drawn more coarsely than the points that lie on it.
    private const double MarginDegrees = 0.05;

    /// <summary>The place itself and, of a region or country, all that a ledger has claims about within it.</summary>
    public static async Task<IReadOnlyCollection<PlaceId>> OfAsync(ILedger ledger, IGazetteer gazetteer, Place place, CancellationToken cancellationToken)
    {
        if (place.Kind is not (PlaceKind.Region or PlaceKind.Country))
        {
            return [place.Id];
        }

        var near = await ledger.FindPlacesAsync(place.Kind == PlaceKind.Region ? BoxOf(gazetteer, place.Id) : null, cancellationToken).ConfigureAwait(false);
        return [place.Id, .. near.Select(found => found.Place).Where(found => IsWithin(gazetteer, found, place)).Select(found => found.Id)];
    }

    private static bool IsWithin(IGazetteer gazetteer, Place inner, Place outer)
        => outer.Kind == PlaceKind.Country
            ? inner.Country.Length > 0 && inner.Country == outer.Country
            : gazetteer.RegionsOf(inner).Any(region => region.Id == outer.Id) || (inner.Kind is not (PlaceKind.Region or PlaceKind.Country) && gazetteer.Contains(outer.Id, inner.Location));

    private static BoundingBox? BoxOf(IGazetteer gazetteer, PlaceId region)
        => gazetteer.ShapeOf(region)?.EnvelopeInternal is { IsNull: false } envelope
            ? new BoundingBox(
                Math.Max(-180, envelope.MinX - MarginDegrees),
                Math.Max(-90, envelope.MinY - MarginDegrees),
                Math.Min(180, envelope.MaxX + MarginDegrees),
                Math.Min(90, envelope.MaxY + MarginDegrees))
            : null;
}
