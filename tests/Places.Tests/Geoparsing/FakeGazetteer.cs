using Ledgerline.Places.Gazetteers;
using Ledgerline.Places.Names;
using Ledgerline.Records;
using NetTopologySuite.Geometries;
using GeoPoint = Ledgerline.Records.Coordinate;

namespace Ledgerline.Places.Tests.Geoparsing;

/// <summary>A gazetteer of rows: regions are boxes, names match as folded, likeness is a shared beginning.</summary>
internal sealed class FakeGazetteer : IGazetteer
{
    private readonly List<(Place Place, string? Region, double HalfBox)> _places = [];
    private readonly Dictionary<string, List<GazetteerMatch>> _names = new(StringComparer.Ordinal);

    /// <summary>Adds a place; <paramref name="names"/> are other names, each "Name" or "Kind:Name".</summary>
    public FakeGazetteer Add(string id, string name, PlaceKind kind, double latitude, double longitude, string country, long population = 0, string? region = null, double halfBox = 0, string names = "")
    {
        var place = new Place { Id = new(id), Name = name, Kind = kind, Location = new(latitude, longitude), Country = country, Admin = country, Population = population };
        _places.Add((place, region, halfBox));
        AddName(name, place, NameMatchKind.Official);
        foreach (var other in names.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = other.Split(':');
            AddName(parts[^1], place, parts.Length > 1 ? Enum.Parse<NameMatchKind>(parts[0]) : NameMatchKind.Alternate);
        }

        return this;
    }

    public IReadOnlyList<GazetteerMatch> Find(string name)
        => _names.TryGetValue(NameFolder.Fold(name), out var matches) ? [.. matches.OrderByDescending(match => match.Score).ThenByDescending(match => match.Place.Population)] : [];

    public IReadOnlyList<GazetteerMatch> FindLike(string name, int limit) => FindLike(name, limit, new GeoPoint(0, 0), 30_000);

    public IReadOnlyList<GazetteerMatch> FindLike(string name, int limit, GeoPoint centre, double radiusKm)
        => [.. _places.Where(row => row.Place.Location.DistanceKmTo(centre) <= radiusKm && row.Place.Name.StartsWith(name[..4], StringComparison.Ordinal))
            .Select(row => new GazetteerMatch(row.Place, row.Place.Name, NameMatchKind.Likeness, 0.7)).Take(limit)];

    public IReadOnlyList<GazetteerMatch> Search(string name, int limit, IReadOnlyList<string> preferredCountries) => Find(name);

    public int LongestNameFrom(string word)
        => _names.Keys.Where(name => name.Split(' ')[0] == NameFolder.Fold(word)).Select(name => name.Split(' ').Length).DefaultIfEmpty(0).Max();

    public Place? FindById(PlaceId id) => _places.Select(row => row.Place).FirstOrDefault(place => place.Id == id);

    public IReadOnlyList<Place> Near(GeoPoint point, double radiusKm) => [];

    public Place? RegionOf(Place place) => _places.Where(row => row.Place.Id == place.Id && row.Region is not null).Select(row => FindById(new(row.Region!))).FirstOrDefault();

    public Place? Country(string code) => _places.Select(row => row.Place).FirstOrDefault(place => place.Kind == PlaceKind.Country && place.Country == code);

    public bool Contains(PlaceId region, GeoPoint point)
        => ShapeOf(region)?.Contains(new Point(point.Longitude, point.Latitude)) ?? false;

    public Geometry? ShapeOf(PlaceId place)
    {
        var row = _places.FirstOrDefault(row => row.Place.Id == place);
        return row.Place is null || row.HalfBox <= 0
            ? null
            : GeometryFactory.Default.ToGeometry(new Envelope(
                row.Place.Location.Longitude - row.HalfBox, row.Place.Location.Longitude + row.HalfBox,
                row.Place.Location.Latitude - row.HalfBox, row.Place.Location.Latitude + row.HalfBox));
    }

    private void AddName(string name, Place place, NameMatchKind kind)
    {
        var key = NameFolder.Fold(name);
        if (!_names.TryGetValue(key, out var matches))
        {
            _names[key] = matches = [];
        }

        matches.Add(new(place, name, kind, kind is NameMatchKind.Official ? 1 : 0.9));
    }
}
