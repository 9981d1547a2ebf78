using Ledgerline.Places.Gazetteers;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Resolution;

/// <summary>Whether one place lies in another, as far as the gazetteer can tell.</summary>
internal sealed class Containment
{
    // A district without a shape is taken to reach this far around its middle.
    private const double DistrictReachKm = 60;
    private readonly IGazetteer _gazetteer;
    private readonly Dictionary<(PlaceId, PlaceId), bool> _known = [];

    /// <summary>Asks <paramref name="gazetteer"/>, each question once.</summary>
    public Containment(IGazetteer gazetteer)
    {
        _gazetteer = gazetteer;
    }

    /// <summary>Whether <paramref name="inner"/> lies in <paramref name="outer"/>; a place does not lie in itself.</summary>
    public bool IsWithin(Place inner, Place outer)
    {
        if (inner.Id == outer.Id || outer.Kind is not (PlaceKind.Country or PlaceKind.Region) || inner.Kind == PlaceKind.Country)
        {
            return false;
        }

        if (outer.Kind == PlaceKind.Country)
        {
            return string.Equals(inner.Country, outer.Country, StringComparison.Ordinal);
        }

        var key = (inner.Id, outer.Id);
        if (!_known.TryGetValue(key, out var isWithin))
        {
            isWithin = Ask(inner, outer);
            _known[key] = isWithin;
        }

        return isWithin;
    }

    private bool Ask(Place inner, Place outer)
    {
        if (inner.Country.Length > 0 && outer.Country.Length > 0 && !string.Equals(inner.Country, outer.Country, StringComparison.Ordinal))
        {
            return false;
        }

        return _gazetteer.RegionOf(inner)?.Id == outer.Id
            || _gazetteer.Contains(outer.Id, inner.Location)
            || (inner.Kind != PlaceKind.Region && _gazetteer.RegionOf(outer) is not null && inner.Location.DistanceKmTo(outer.Location) < DistrictReachKm);
    }
}
