using Ledgerline.Places.Gazetteers;
using Ledgerline.Records;
using Geometry = NetTopologySuite.Geometries.Geometry;

namespace Ledgerline.Places.Tests.Geoparsing;

/// <summary>A gazetteer that counts how often it is asked.</summary>
internal sealed class CountingGazetteer(IGazetteer inner) : IGazetteer
{
    public int Questions { get; private set; }

    public IReadOnlyList<GazetteerMatch> Find(string name) => Count(() => inner.Find(name));

    public IReadOnlyList<GazetteerMatch> FindLike(string name, int limit) => Count(() => inner.FindLike(name, limit));

    public IReadOnlyList<GazetteerMatch> FindLike(string name, int limit, Coordinate centre, double radiusKm) => Count(() => inner.FindLike(name, limit, centre, radiusKm));

    public IReadOnlyList<GazetteerMatch> Search(string name, int limit, IReadOnlyList<string> preferredCountries) => Count(() => inner.Search(name, limit, preferredCountries));

    public int LongestNameFrom(string word) => Count(() => inner.LongestNameFrom(word));

    public Place? FindById(PlaceId id) => Count(() => inner.FindById(id));

    public IReadOnlyList<Place> Near(Coordinate point, double radiusKm) => Count(() => inner.Near(point, radiusKm));

    public Place? RegionOf(Place place) => Count(() => inner.RegionOf(place));

    public Place? Country(string code) => Count(() => inner.Country(code));

    public bool Contains(PlaceId region, Coordinate point) => Count(() => inner.Contains(region, point));

    public Geometry? ShapeOf(PlaceId place) => Count(() => inner.ShapeOf(place));

    private T Count<T>(Func<T> ask)
    {
        Questions++;
        return ask();
    }
}
