using System.Globalization;
using System.Runtime.InteropServices;
using Ledgerline.Places.Gazetteers.Format;
using Ledgerline.Places.Names;
using Ledgerline.Records;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>The places as they come in, with what only the compiler needs to know of them.</summary>
internal sealed class PlaceTable
{
    private const double KilometresPerDegree = 111.19;

    private readonly List<PlaceRecord> _records = [];
    private readonly List<string> _admin1 = [];
    private readonly Dictionary<long, int> _byGeoNamesId = [];
    private readonly Dictionary<string, int> _byLocalId = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int[]> _shapes = [];
    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);

    /// <summary>Creates an empty table.</summary>
    public PlaceTable() => Names = new NameCollector(Texts);

    /// <summary>All texts.</summary>
    public TextPool Texts { get; } = new();

    /// <summary>All names.</summary>
    public NameCollector Names { get; }

    /// <summary>The places, to be read and changed.</summary>
    public Span<PlaceRecord> Records => CollectionsMarshal.AsSpan(_records);

    /// <summary>The shapes, by the index of their place.</summary>
    public IReadOnlyDictionary<int, int[]> Shapes => _shapes;

    /// <summary>Regions that are put together from other regions, with their parts.</summary>
    public Dictionary<int, List<int>> Groups { get; } = [];

    /// <summary>The first-level code that GeoNames gives a place; empty for none.</summary>
    public string Admin1(int place) => _admin1[place];

    /// <summary>The place with an identity such as <c>geonames:709354</c>; -1 where there is none.</summary>
    public int Find(string id)
    {
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? -1
            : id.AsSpan(0, colon) is "geonames" && long.TryParse(id.AsSpan(colon + 1), out var number) ? _byGeoNamesId.GetValueOrDefault(number, -1)
            : _byLocalId.GetValueOrDefault(id[(colon + 1)..], -1);
    }

    /// <summary>The place with a GeoNames id; -1 where there is none.</summary>
    public int Find(long geoNamesId) => _byGeoNamesId.GetValueOrDefault(geoNamesId, -1);

    /// <summary>Adds a place, or replaces what is known of the one with the same identity; names add up.</summary>
    /// <param name="geoNamesId">Its GeoNames id; 0 for none.</param>
    /// <param name="localId">Its local identity, where it has no GeoNames id.</param>
    /// <param name="name">The name to print.</param>
    /// <param name="record">Position, population, country and kind.</param>
    /// <param name="admin1">GeoNames' first-level code; empty for none.</param>
    /// <returns>The place's index.</returns>
    public int Put(long geoNamesId, string localId, string name, PlaceRecord record, string admin1 = "")
    {
        var known = geoNamesId > 0 ? Find(geoNamesId) : _byLocalId.GetValueOrDefault(localId, -1);
        var place = known >= 0 ? known : _records.Count;
        record.GeoNamesId = Math.Max(0, geoNamesId);
        record.LocalId = geoNamesId > 0 ? 0 : Texts.Add(localId);
        record.Name = Texts.Add(name);
        record.Region = PlaceRecord.None;
        record.Shape = PlaceRecord.None;
        if (known >= 0)
        {
            record.Population = Math.Max(record.Population, _records[place].Population);
            _records[place] = record;
            _admin1[place] = admin1.Length > 0 ? Shared(admin1) : _admin1[place];
        }
        else
        {
            _records.Add(record);
            _admin1.Add(Shared(admin1));
            if (geoNamesId > 0)
            {
                _byGeoNamesId[geoNamesId] = place;
            }
            else
            {
                _byLocalId[localId] = place;
            }
        }

        Names.Add(place, name, NameMatchKind.Official);
        return place;
    }

    /// <summary>The name to print of a place.</summary>
    public string NameOf(int place) => Texts.At(_records[place].Name);

    /// <summary>Gives a place another name to print.</summary>
    public void Rename(int place, string name)
    {
        Records[place].Name = Texts.Add(name);
        Names.Rule(place, name, NameMatchKind.Official);
    }

    /// <summary>The settlement within <paramref name="km"/> of <paramref name="location"/> whose printed name is one of <paramref name="folded"/>; -1 where there is none.</summary>
    public int FindSettlement(Coordinate location, double km, IReadOnlyList<string> folded)
    {
        var reach = (int)(km / KilometresPerDegree * PlaceRecord.Scale);
        var sought = Record(location, PlaceKind.Settlement, string.Empty);
        for (var place = 0; place < _records.Count; place++)
        {
            var record = _records[place];
            if (record.Kind == sought.Kind && Math.Abs(record.Latitude - sought.Latitude) <= reach
                && location.DistanceKmTo(new Coordinate(record.Latitude / PlaceRecord.Scale, record.Longitude / PlaceRecord.Scale)) <= km
                && folded.Contains(NameFolder.Fold(NameOf(place))))
            {
                return place;
            }
        }

        return -1;
    }

    /// <summary>Makes a local identity mean a place that has another identity, too.</summary>
    public void AddIdentity(int place, string localId) => _byLocalId[localId] = place;

    /// <summary>Every identity, with its place.</summary>
    public IEnumerable<(string Id, int Place)> Identities()
        => _byGeoNamesId.Select(known => ($"geonames:{known.Key.ToString(CultureInfo.InvariantCulture)}", known.Value))
            .Concat(_byLocalId.Select(known => ("local:" + known.Key, known.Value)));

    /// <summary>Gives a place its shape.</summary>
    public void SetShape(int place, int[]? shape)
    {
        if (shape is not null)
        {
            _shapes[place] = shape;
        }
    }

    /// <summary>A record of the given position, country and kind.</summary>
    public static PlaceRecord Record(Coordinate location, PlaceKind kind, ReadOnlySpan<char> country, uint population = 0) => new()
    {
        Latitude = (int)Math.Round(location.Latitude * PlaceRecord.Scale),
        Longitude = (int)Math.Round(location.Longitude * PlaceRecord.Scale),
        Kind = (byte)kind,
        Country = PlaceRecord.PackCountry(country),
        Population = population,
    };

    private string Shared(string code) => _codes.TryGetValue(code, out var shared) ? shared : _codes[code] = code;
}
