using Ledgerline.Places.Footprints;
using Ledgerline.Places.Gazetteers;
using Ledgerline.Places.Geoparsing;
using Ledgerline.Records;
using NetTopologySuite.Geometries;

namespace Ledgerline.Places;

/// <summary>Turns a mention's place and relation into the ground that is meant, with its uncertainty.</summary>
/// <remarks>
/// Shapes are in WGS 84 degrees, x east and y north. One that crosses the antimeridian is cut there, as RFC 7946, section 3.1.9, asks.
/// Immutable after construction, so one instance serves every thread.
/// </remarks>
public sealed class FootprintBuilder
{
    private readonly IGazetteer _gazetteer;
    private readonly FootprintOptions _options;
    private readonly Extents _extents;

    /// <summary>Creates a builder.</summary>
    /// <param name="gazetteer">Where shapes of regions and second places are looked up; not disposed of.</param>
    /// <param name="options">Settings.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting of <paramref name="options"/> is out of range.</exception>
    public FootprintBuilder(IGazetteer gazetteer, FootprintOptions options)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        _gazetteer = gazetteer;
        _options = options;
        _extents = new(gazetteer, options);
    }

    /// <summary>The ground that <paramref name="mention"/> means; empty where its place is not known.</summary>
    public Geometry Build(PlaceMention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        return mention.Place is { } place ? Build(place, mention.Relation) : GeometryFactory.Default.CreatePolygon();
    }

    /// <summary>The ground that lies to <paramref name="place"/> as <paramref name="relation"/> says.</summary>
    public Geometry Build(Place place, PlaceRelation relation)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(relation);
        var other = relation.Other is { } id ? _gazetteer.FindById(id) : null;
        return relation.Kind switch
        {
            RelationKind.Part => new PartFootprint(_extents).Build(place, relation),
            RelationKind.Near => Around(place, 0, _extents.RadiusKm(place) + _options.NearKm, null),
            RelationKind.Toward => Around(place, 0, _extents.RadiusKm(place) + _options.DirectionKm, relation.Bearing is null ? null : Opposite(relation.Bearing)),
            RelationKind.Direction => AtDistance(place, relation, _options.DirectionKm),
            RelationKind.Within => AtDistance(place, relation, _options.NearKm),
            RelationKind.AtBorder => new BorderFootprint(_extents, _options).Build(place, other),
            RelationKind.Between when other is not null => new CorridorFootprint(_extents).Build(place, other),
            RelationKind.Between => Around(place, 0, _extents.RadiusKm(place) + _options.NearKm, null),
            _ => _extents.ShapeOf(place),
        };
    }

    /// <summary>The same as <see cref="Build(PlaceMention)"/> as a GeoJSON geometry (RFC 7946) with five decimals.</summary>
    public string BuildGeoJson(PlaceMention mention) => GeoJson.Write(Build(mention));

    private static double? Opposite(string bearing) => Bearings.Degrees(bearing) is { } degrees ? (degrees + 180) % 360 : null;

    private Geometry AtDistance(Place place, PlaceRelation relation, double usualKm)
    {
        var radius = _extents.RadiusKm(place);
        var (min, max) = relation.DistanceKm is { } range ? Bounds(range, radius) : (0, radius + usualKm);
        return Around(place, min, max, Bearings.Degrees(relation.Bearing));
    }

    // Distances are said from the middle or from the edge of a place: both readings count.
    private (double Min, double Max) Bounds(KilometreRange range, double radius)
    {
        var max = range.Max ?? Math.Max(2 * (range.Min ?? 0), _options.DirectionKm);
        var min = range.Min ?? 0;
        var slack = Math.Max(_options.DistanceSlack * max, 0.5);
        return (Math.Max(0, min - slack), max + slack + radius);
    }

    private Geometry Around(Place place, double minKm, double maxKm, double? bearing)
        => Sectors.Build(place.Location, minKm, maxKm, bearing, _options.HalfSector);
}
