using Ledgerline.Records;
using Geometry = NetTopologySuite.Geometries.Geometry;

namespace Ledgerline.Places.Gazetteers;

/// <summary>A gazetteer in one memory-mapped file.</summary>
public sealed class Gazetteer : IGazetteer, IDisposable
{
    private Gazetteer()
    {
    }

    /// <summary>Where the program looks for the gazetteer that the build makes: <c>data/gazetteer/world.gazetteer</c> beside it.</summary>
    public static string DefaultPath => Path.Combine(AppContext.BaseDirectory, "data", "gazetteer", "world.gazetteer");

    /// <summary>Opens the gazetteer file at <paramref name="path"/>.</summary>
    /// <exception cref="GazetteerException">The file is missing, cut short, foreign, or of another version.</exception>
    public static Gazetteer Open(string path) => throw new GazetteerException($"{path}: not readable yet.");

    /// <inheritdoc/>
    public IReadOnlyList<GazetteerMatch> Find(string name) => [];

    /// <inheritdoc/>
    public IReadOnlyList<GazetteerMatch> FindLike(string name, int limit) => [];

    /// <inheritdoc/>
    public IReadOnlyList<GazetteerMatch> FindLike(string name, int limit, Coordinate centre, double radiusKm) => [];

    /// <inheritdoc/>
    public IReadOnlyList<GazetteerMatch> Search(string name, int limit, IReadOnlyList<string> preferredCountries) => [];

    /// <inheritdoc/>
    public int LongestNameFrom(string word) => 0;

    /// <inheritdoc/>
    public Place? FindById(PlaceId id) => null;

    /// <inheritdoc/>
    public IReadOnlyList<Place> Near(Coordinate point, double radiusKm) => [];

    /// <inheritdoc/>
    public Place? RegionOf(Place place) => null;

    /// <inheritdoc/>
    public Place? Country(string code) => null;

    /// <inheritdoc/>
    public bool Contains(PlaceId region, Coordinate point) => false;

    /// <inheritdoc/>
    public Geometry? ShapeOf(PlaceId place) => null;

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
