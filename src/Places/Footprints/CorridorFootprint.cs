using Ledgerline.Records;
using NetTopologySuite.Geometries;
using GeoPoint = Ledgerline.Records.Coordinate;

namespace Ledgerline.Places.Footprints;

/// <summary>The ground between two places: a lens with its tips at them.</summary>
internal sealed class CorridorFootprint
{
    // A third of the distance at its widest, as one reads "between A and B" on a map.
    private const double HalfWidth = 1.0 / 6;
    private const int Steps = 8;
    private readonly Extents _extents;

    /// <summary>Builds with <paramref name="extents"/>.</summary>
    public CorridorFootprint(Extents extents)
    {
        _extents = extents;
    }

    /// <summary>The ground between <paramref name="place"/> and <paramref name="other"/>.</summary>
    public Geometry Build(Place place, Place other)
    {
        var km = place.Location.DistanceKmTo(other.Location);
        var least = Math.Min(_extents.RadiusKm(place), _extents.RadiusKm(other));
        if (km < 0.1)
        {
            return _extents.ShapeOf(place);
        }

        var course = Spherical.Bearing(place.Location, other.Location);
        var left = new List<GeoPoint>();
        var right = new List<GeoPoint>();
        for (var step = 0; step <= Steps; step++)
        {
            var share = (double)step / Steps;
            var on = Spherical.Destination(place.Location, course, km * share);
            var width = Math.Max(Math.Min(least, km / 4), km * HalfWidth * Math.Sin(Math.PI * share));
            left.Add(Spherical.Destination(on, course - 90, width));
            right.Add(Spherical.Destination(on, course + 90, width));
        }

        right.Reverse();
        return Outline.Close([.. left, .. right], Spherical.Destination(place.Location, course, km / 2));
    }
}
