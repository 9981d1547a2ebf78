using Ledgerline.Records;
using NetTopologySuite.Geometries;

namespace Ledgerline.Places.Footprints;

/// <summary>Bands along borders.</summary>
internal sealed class BorderFootprint
{
    private const double KmPerDegree = 111.195;
    private const int CornersOfArc = 4;
    private readonly Extents _extents;
    private readonly FootprintOptions _options;

    /// <summary>Builds with <paramref name="extents"/>.</summary>
    public BorderFootprint(Extents extents, FootprintOptions options)
    {
        _extents = extents;
        _options = options;
    }

    /// <summary>The band along the border of <paramref name="place"/>, or along the border that it shares with <paramref name="other"/>.</summary>
    public Geometry Build(Place place, Place? other)
    {
        var one = _extents.ShapeOf(place);
        var band = Band(one.Boundary);
        if (other is null)
        {
            return band;
        }

        // Neighbours' outlines differ a little between sources, so the bands are laid over each other rather than the lines.
        var shared = band.Intersection(Band(_extents.ShapeOf(other).Boundary));
        return shared.IsEmpty ? new CorridorFootprint(_extents).Build(place, other) : shared;
    }

    // Stretched so that a degree is as long to the east as to the north, and back.
    private Geometry Band(Geometry line)
    {
        var latitude = line.EnvelopeInternal.Centre?.Y ?? 0;
        var narrowing = Math.Max(0.05, Math.Cos(double.DegreesToRadians(latitude)));
        var flat = Scale(line, narrowing);
        return Scale(flat.Buffer(_options.BorderKm / KmPerDegree, CornersOfArc), 1 / narrowing);
    }

    private static Geometry Scale(Geometry geometry, double factor)
    {
        var scale = NetTopologySuite.Geometries.Utilities.AffineTransformation.ScaleInstance(factor, 1);
        return scale.Transform(geometry);
    }
}
