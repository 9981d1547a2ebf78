using Ledgerline.Places.Geoparsing;
using Ledgerline.Records;
using NetTopologySuite.Geometries;
using MapPoint = NetTopologySuite.Geometries.Coordinate;

namespace Ledgerline.Places.Footprints;

/// <summary>Parts of places: "the northern part of", "the outskirts of", "the eastern outskirts of".</summary>
internal sealed class PartFootprint
{
    private const double HalfPlane = 67.5;

    // The outskirts: from within the built-up ground to a little beyond it.
    private const double OutskirtsFrom = 0.4;
    private const double OutskirtsTo = 1.3;
    private readonly Extents _extents;

    /// <summary>Builds with <paramref name="extents"/>.</summary>
    public PartFootprint(Extents extents)
    {
        _extents = extents;
    }

    /// <summary>The part of <paramref name="place"/> that <paramref name="relation"/> names.</summary>
    public Geometry Build(Place place, PlaceRelation relation)
    {
        var bearing = Bearings.Degrees(relation.Bearing);
        if (_extents.KnownShapeOf(place) is { } shape)
        {
            return bearing is { } wind ? Side(shape, wind) : shape;
        }

        var radius = _extents.RadiusKm(place);
        return bearing is null
            ? Sectors.Build(place.Location, 0, radius * OutskirtsTo, null, 0)
            : Sectors.Build(place.Location, radius * OutskirtsFrom, radius * OutskirtsTo, bearing, HalfPlane);
    }

    // The half of the shape on that side of its middle, by a wide wedge from there.
    private static Geometry Side(Geometry shape, double bearing)
    {
        var middle = shape.Centroid.Coordinate;
        var reach = 2 * Math.Max(shape.EnvelopeInternal.Width, shape.EnvelopeInternal.Height);
        var corners = new List<MapPoint> { middle.Copy() };
        for (var angle = bearing - HalfPlane; angle <= bearing + HalfPlane; angle += HalfPlane / 2)
        {
            var radians = double.DegreesToRadians(angle);
            corners.Add(new(middle.X + (reach * Math.Sin(radians)), middle.Y + (reach * Math.Cos(radians))));
        }

        corners.Add(middle.Copy());
        var side = Overlays.Intersect(shape.Buffer(0), shape.Factory.CreatePolygon([.. corners]));
        return side.IsEmpty ? shape : side;
    }
}
