using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using GeoPoint = Ledgerline.Records.Coordinate;

namespace Ledgerline.Places.Footprints;

/// <summary>Closes rows of points to polygons, across the antimeridian and over the poles.</summary>
internal static class Outline
{
    private const int MostTurns = 2;
    private static readonly GeometryFactory Factory = new(new PrecisionModel(), 4326);

    /// <summary>The polygon with the corners <paramref name="points"/>, cut at the antimeridian.</summary>
    /// <param name="points">The corners in order; the last is joined to the first.</param>
    /// <param name="centre">A point that the corners lie around.</param>
    public static Geometry Close(IReadOnlyList<GeoPoint> points, GeoPoint centre)
    {
        var corners = Unroll(points, centre.Longitude);
        var turn = corners[^1].X - corners[0].X;
        if (Math.Abs(turn) > 180)
        {
            OverPole(corners, centre.Latitude >= 0 ? 90 : -90);
        }

        corners.Add(corners[0].Copy());
        Geometry polygon = Factory.CreatePolygon([.. corners]);
        return Cut(polygon.IsValid ? polygon : GeometryFixer.Fix(polygon));
    }

    // Longitudes that run on past 180 degrees, so that neighbours stay neighbours.
    private static List<Coordinate> Unroll(IReadOnlyList<GeoPoint> points, double start)
    {
        var corners = new List<Coordinate>(points.Count + 3);
        var last = start;
        foreach (var point in points)
        {
            var x = point.Longitude;
            while (x - last > 180)
            {
                x -= 360;
            }

            while (last - x > 180)
            {
                x += 360;
            }

            corners.Add(new(x, point.Latitude));
            last = x;
        }

        return corners;
    }

    // A row that runs once around the pole: the pole's edge of the map closes it.
    private static void OverPole(List<Coordinate> corners, double pole)
    {
        var first = corners[0];
        var end = first.X + (corners[^1].X > first.X ? 360 : -360);
        corners.Add(new(end, first.Y));
        corners.Add(new(end, pole));
        corners.Add(new(first.X, pole));
    }

    private static Geometry Cut(Geometry polygon)
    {
        var box = polygon.EnvelopeInternal;
        if (box.MinX >= -180 && box.MaxX <= 180 && polygon.IsValid)
        {
            return polygon;
        }

        Geometry whole = Factory.CreatePolygon();
        for (var turn = -MostTurns; turn <= MostTurns; turn++)
        {
            var window = Factory.ToGeometry(new Envelope((360 * turn) - 180, (360 * turn) + 180, -90, 90));
            var piece = Overlays.Intersect(polygon, window);
            whole = Overlays.Unite(whole, AffineTransformation.TranslationInstance(-360 * turn, 0).Transform(piece));
        }

        return whole;
    }
}
