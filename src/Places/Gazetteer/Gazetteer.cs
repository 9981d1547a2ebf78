using System.Collections.Concurrent;
using Ledgerline.Places.Gazetteers.Format;
using Ledgerline.Places.Names;
using Ledgerline.Records;
using Geometry = NetTopologySuite.Geometries.Geometry;

namespace Ledgerline.Places.Gazetteers;

/// <summary>A gazetteer in one memory-mapped file, as <see cref="GazetteerCompiler"/> writes it.</summary>
/// <remarks>May be asked from many threads at once; let it go only when none of them asks any more.</remarks>
public sealed class Gazetteer : IGazetteer, IDisposable
{
    // Look-ups are many: each thread has a list of its own that it fills again and again.
    [ThreadStatic]
    private static List<NameHit>? _threadHits;

    private readonly MappedSections _file;
    private readonly PlaceCache _places;
    private readonly NameIndex _names;
    private readonly LikenessIndex _likeness;
    private readonly HitRanking _ranking;
    private readonly NameUseIndex _uses;
    private readonly ConcurrentDictionary<int, Geometry> _shapes = [];
    private readonly Lazy<Dictionary<string, int>> _countries;

    private Gazetteer(MappedSections file)
    {
        _file = file;
        _places = new PlaceCache(file);
        _names = new NameIndex(file);
        _ranking = new HitRanking(_places);
        _likeness = new LikenessIndex(file);
        _uses = new NameUseIndex(file);
        _countries = new(FindCountries);
    }

    /// <summary>Where the program looks for the gazetteer that the build makes: <c>data/gazetteer/world.gazetteer</c> beside it.</summary>
    public static string DefaultPath => Path.Combine(AppContext.BaseDirectory, "data", "gazetteer", "world.gazetteer");

    /// <summary>What the file was compiled from: a line an input, its name and SHA-256 parted by a tab.</summary>
    public string Fingerprint => System.Text.Encoding.UTF8.GetString(_file.Get<byte>(Section.Fingerprint));

    /// <summary>How many places there are.</summary>
    public int PlaceCount => _places.Count;

    /// <summary>How many names there are; a name that two places share counts twice.</summary>
    public int NameCount => _file.Get<Posting>(Section.NamePostings).Length;

    /// <summary>The length of the file in bytes.</summary>
    public long Length => _file.Length;

    /// <summary>Opens the gazetteer file at <paramref name="path"/>.</summary>
    /// <exception cref="GazetteerException">The file is missing, cut short, foreign, or of another version.</exception>
    public static Gazetteer Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new Gazetteer(MappedSections.Open(path));
    }

    /// <inheritdoc/>
    public IReadOnlyList<GazetteerMatch> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var hits = _threadHits ??= [];
        hits.Clear();
        _names.Find(name, hits);
        return Matches(hits, int.MaxValue, []);
    }

    /// <inheritdoc/>
    public IReadOnlyList<GazetteerMatch> FindLike(string name, int limit)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return Matches(_likeness.Find(name), limit, []);
    }

    /// <inheritdoc/>
    public IReadOnlyList<GazetteerMatch> FindLike(string name, int limit, Coordinate centre, double radiusKm)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        return Matches(_likeness.Find(name, Indexes(centre, radiusKm).Select(found => found.Place)), limit, []);
    }

    /// <inheritdoc/>
    public IReadOnlyList<GazetteerMatch> Search(string name, int limit, IReadOnlyList<string> preferredCountries)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(preferredCountries);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var hits = new List<NameHit>();
        _names.Find(name, hits);
        if (hits.Count < limit)
        {
            hits.AddRange(_likeness.Find(name));
        }

        return Matches(hits, limit, preferredCountries);
    }

    /// <inheritdoc/>
    public int LongestNameFrom(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return _names.LongestFrom(word);
    }

    /// <inheritdoc/>
    public Place? FindById(PlaceId id) => IndexOf(id) is >= 0 and var index ? _places[index] : null;

    /// <inheritdoc/>
    public IReadOnlyList<Place> Near(Coordinate point, double radiusKm)
        => [.. Indexes(point, radiusKm).OrderBy(found => found.Km).ThenBy(found => found.Place).Select(found => _places[found.Place])];

    /// <inheritdoc/>
    public Place? RegionOf(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return IndexOf(place.Id) is >= 0 and var index && _places.Record(index).Region is >= 0 and var region ? _places[region] : null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Place> RegionsOf(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var regions = new List<Place>();
        for (var at = IndexOf(place.Id); at >= 0 && _places.Record(at).Parent is >= 0 and var parent; at = parent)
        {
            regions.Add(_places[parent]);
        }

        return regions;
    }

    /// <inheritdoc/>
    public Place? Country(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _countries.Value.TryGetValue(code, out var index) ? _places[index] : null;
    }

    /// <inheritdoc/>
    public bool Contains(PlaceId region, Coordinate point)
        => IndexOf(region) is >= 0 and var index && _places.Record(index).Shape is >= 0 and var at && Shape(at).Contains(point);

    /// <inheritdoc/>
    public Geometry? ShapeOf(PlaceId place)
    {
        if (IndexOf(place) is not (>= 0 and var index) || _places.Record(index).Shape is not (>= 0 and var at))
        {
            return null;
        }

        return _shapes.GetOrAdd(at, static (offset, self) => self.Shape(offset).ToGeometry(), this);
    }

    /// <summary>Lets the file go.</summary>
    public void Dispose() => _file.Dispose();

    /// <summary>How many places of each kind there are; reads all of them.</summary>
    internal SortedDictionary<PlaceKind, int> CountKinds()
    {
        var kinds = new SortedDictionary<PlaceKind, int>();
        foreach (ref readonly var record in _file.Get<PlaceRecord>(Section.Places))
        {
            kinds[(PlaceKind)record.Kind] = kinds.GetValueOrDefault((PlaceKind)record.Kind) + 1;
        }

        return kinds;
    }

    /// <summary>The places of a kind with a shape, in the order of the file.</summary>
    internal IEnumerable<Place> WithShape(PlaceKind kind)
        => Areas().Where(index => _places.Record(index).Kind == (byte)kind && _places.Record(index).Shape >= 0).Select(index => _places[index]);

    private ShapeBytes Shape(int offset) => new(_file.Get<int>(Section.Shapes)[offset..]);

    private int IndexOf(PlaceId id)
    {
        var at = HashIndex.Find(_file.Get<ulong>(Section.IdHashes), _file.Get<uint>(Section.IdDirectory), NameHash.Of(id.Value));
        return at < 0 ? -1 : (int)_file.Get<uint>(Section.IdPlaces)[at];
    }

    private List<(int Place, double Km)> Indexes(Coordinate centre, double radiusKm)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(radiusKm);
        var found = new List<(int, double)>();
        var starts = _file.Get<uint>(Section.CellStarts);
        var places = _file.Get<uint>(Section.CellPlaces);
        foreach (var cell in Grid.Around(centre, radiusKm))
        {
            for (var i = starts[cell]; i < starts[cell + 1]; i++)
            {
                var index = (int)places[(int)i];
                ref readonly var record = ref _places.Record(index);
                var km = centre.DistanceKmTo(new Coordinate(record.Latitude / PlaceRecord.Scale, record.Longitude / PlaceRecord.Scale));
                if (km <= radiusKm)
                {
                    found.Add((index, km));
                }
            }
        }

        return found;
    }

    private GazetteerMatch[] Matches(List<NameHit> hits, int limit, IReadOnlyList<string> preferred)
    {
        _ranking.Rank(hits, preferred.Count == 0 ? [] : preferred.Select(code => PlaceRecord.PackCountry(code)).ToArray());
        var matches = hits.Count == 0 ? [] : new GazetteerMatch[Math.Min(limit, hits.Count)];
        for (var i = 0; i < matches.Length; i++)
        {
            var hit = hits[i];
            var place = _places[hit.Place];
            var name = hit.Text == _places.Record(hit.Place).Name ? place.Name : _file.Text(hit.Text);
            matches[i] = new GazetteerMatch(place, name, hit.Kind, hit.Score) { Use = _uses.Of(hit.Place, name) };
        }

        return matches;
    }

    // Countries and all places with a shape: a small part of the records.
    private int[] Areas() => _file.Get<int>(Section.Areas).ToArray();

    private Dictionary<string, int> FindCountries()
        => Areas().Where(index => _places.Record(index).Kind == (byte)PlaceKind.Country)
            .GroupBy(index => PlaceRecord.UnpackCountry(_places.Record(index).Country), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
}
