using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;

namespace Ledgerline.Places.Footprints;

/// <summary>Set operations that do not fail on nearly touching lines, and give nothing but ground.</summary>
internal static class Overlays
{
    /// <summary>What both have.</summary>
    public static Geometry Intersect(Geometry one, Geometry other) => Overlay(one, other, SpatialFunction.Intersection);

    /// <summary>What either has.</summary>
    public static Geometry Unite(Geometry one, Geometry other) => Overlay(one, other, SpatialFunction.Union);

    /// <summary>What <paramref name="one"/> has and <paramref name="other"/> lacks.</summary>
    public static Geometry Subtract(Geometry one, Geometry other) => Overlay(one, other, SpatialFunction.Difference);

    private static Geometry Overlay(Geometry one, Geometry other, SpatialFunction function)
        => Ground(OverlayNGRobust.Overlay(Ground(one), Ground(other), function));

    // Stray lines and points, where outlines touch, are no ground.
    private static Geometry Ground(Geometry geometry)
        => geometry is Polygon or MultiPolygon ? geometry : geometry.Factory.BuildGeometry(PolygonExtracter.GetPolygons(geometry)) is { IsEmpty: false } ground
            ? ground
            : geometry.Factory.CreatePolygon();
}
