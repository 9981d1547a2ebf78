using Ledgerline.Places.Gazetteers;
using Ledgerline.Records;
using NetTopologySuite.Geometries;

namespace Ledgerline.Places.Footprints;

/// <summary>How far places reach.</summary>
internal sealed class Extents
{
    // Built-up ground grows a little slower than the number of people on it: some 2,500 a square kilometre in a city.
    private const double PeoplePerSquareKm = 2500;
    private const double KmPerDegree = 111.195;
    private readonly IGazetteer _gazetteer;
    private readonly FootprintOptions _options;

    /// <summary>Asks <paramref name="gazetteer"/> for shapes.</summary>
    public Extents(IGazetteer gazetteer, FootprintOptions options)
    {
        _gazetteer = gazetteer;
        _options = options;
    }

    /// <summary>The shape of <paramref name="place"/>, or a disc as large as it probably is.</summary>
    public Geometry ShapeOf(Place place)
        => _gazetteer.ShapeOf(place.Id) is { IsEmpty: false } shape
            ? shape
            : Sectors.Build(place.Location, 0, RadiusKm(place), null, 0);

    /// <summary>The shape of <paramref name="place"/> where the gazetteer has one.</summary>
    public Geometry? KnownShapeOf(Place place) => _gazetteer.ShapeOf(place.Id) is { IsEmpty: false } shape ? shape : null;

    /// <summary>How far <paramref name="place"/> reaches around its point, in kilometres.</summary>
    public double RadiusKm(Place place) => place.Kind switch
    {
        PlaceKind.Settlement => Math.Max(_options.SmallestSettlementKm, Math.Sqrt(place.Population / PeoplePerSquareKm / Math.PI)),
        PlaceKind.Region or PlaceKind.Country => RegionRadiusKm(place),
        _ => _options.FacilityKm,
    };

    private double RegionRadiusKm(Place place)
    {
        if (KnownShapeOf(place) is not { } shape)
        {
            return _options.RegionKm;
        }

        var narrowing = Math.Max(0.05, Math.Cos(double.DegreesToRadians(place.Location.Latitude)));
        return Math.Max(1, Math.Sqrt(shape.Area * narrowing / Math.PI) * KmPerDegree);
    }
}
