using NetTopologySuite.Geometries;
using GeoPoint = Ledgerline.Records.Coordinate;

namespace Ledgerline.Places.Footprints;

/// <summary>Discs, rings and sectors on the sphere.</summary>
internal static class Sectors
{
    private const int StepsAround = 48;

    // Beyond this a "disc" covers most of the Earth and its outline means nothing.
    private const double Farthest = 9_000;

    /// <summary>The ground from <paramref name="minKm"/> to <paramref name="maxKm"/> around <paramref name="centre"/>.</summary>
    /// <param name="centre">The middle.</param>
    /// <param name="minKm">The inner radius; 0 for none.</param>
    /// <param name="maxKm">The outer radius.</param>
    /// <param name="bearing">The middle of the sector in degrees; null for all around.</param>
    /// <param name="halfAngle">Half the angle of the sector in degrees.</param>
    public static Geometry Build(GeoPoint centre, double minKm, double maxKm, double? bearing, double halfAngle)
    {
        var outer = Math.Clamp(maxKm, 0.01, Farthest);
        var inner = Math.Clamp(minKm, 0, outer * 0.999);
        return bearing is { } middle
            ? Sector(centre, inner, outer, middle - halfAngle, middle + halfAngle)
            : Ring(centre, inner, outer);
    }

    private static Geometry Ring(GeoPoint centre, double inner, double outer)
    {
        var disc = Outline.Close(Arc(centre, outer, 0, 360), centre);
        return inner <= 0 ? disc : Overlays.Subtract(disc, Outline.Close(Arc(centre, inner, 0, 360), centre));
    }

    private static Geometry Sector(GeoPoint centre, double inner, double outer, double from, double to)
    {
        var points = Arc(centre, outer, from, to);
        points.AddRange(inner > 0 ? Enumerable.Reverse(Arc(centre, inner, from, to)) : [centre]);
        return Outline.Close(points, centre);
    }

    private static List<GeoPoint> Arc(GeoPoint centre, double km, double from, double to)
    {
        var steps = Math.Max(4, (int)Math.Ceiling(StepsAround * (to - from) / 360));
        var full = to - from >= 360;
        return [.. Enumerable.Range(0, full ? steps : steps + 1)
            .Select(step => Spherical.Destination(centre, from + ((to - from) * step / steps), km))];
    }
}
