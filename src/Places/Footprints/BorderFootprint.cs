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
        if (_extents.KnownShapeOf(place) is not { } shape)
        {
            return Sectors.Build(place.Location, 0, _extents.RadiusKm(place) + _options.BorderKm, null, 0);
        }

        var band = Band(shape.Boundary);
        if (other is null)
        {
            return band;
        }

        // Neighbours' outlines differ a little between sources, so the bands are laid over each other rather than the lines.
        var shared = Overlays.Intersect(band, Band(_extents.ShapeOf(other).Boundary));
        return shared.IsEmpty ? new CorridorFootprint(_extents).Build(place, other) : shared;
    }

    // Stretched so that a degree is as long to the east as to the north, and back.
    private Geometry Band(Geometry line)
    {
        var latitude = line.EnvelopeInternal.Centre?.Y ?? 0;
        var narrowing = Math.Max(0.05, Math.Cos(double.DegreesToRadians(latitude)));
        var flat = Scale(line, narrowing);
        var band = Scale(flat.Buffer(_options.BorderKm / KmPerDegree, CornersOfArc), 1 / narrowing);
        return Overlays.Intersect(band, line.Factory.ToGeometry(new Envelope(-180, 180, -90, 90)));
    }

    private static Geometry Scale(Geometry geometry, double factor)
    {
        var scale = NetTopologySuite.Geometries.Utilities.AffineTransformation.ScaleInstance(factor, 1);
        return scale.Transform(geometry);
    }
}
