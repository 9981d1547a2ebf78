using Ledgerline.Places.Gazetteers.Format;
using Ledgerline.Places.Names;
using Ledgerline.Records;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>The places as they come in, with what only the compiler needs to know of them.</summary>
internal sealed class PlaceTable
{
    private const double KilometresPerDegree = 111.19;

    private readonly PlaceRecords _records = new();
    private readonly IdentityTable _identities = new();
    private readonly Dictionary<int, int[]> _shapes = [];
    private readonly HashSet<int> _settled = [];
    private readonly List<int> _locals = [];

    /// <summary>Creates an empty table.</summary>
    /// <param name="folder">Where what does not fit into memory is kept.</param>
    public PlaceTable(WorkFolder folder)
    {
        Texts = new TextPool(folder);
        Names = new NameCollector(folder, Texts);
        Codes = new AdminCodes(Texts);
    }

    /// <summary>All texts.</summary>
    public TextPool Texts { get; }

    /// <summary>All names.</summary>
    public NameCollector Names { get; }

    /// <summary>The codes of regions.</summary>
    public AdminCodes Codes { get; }

    /// <summary>All identities.</summary>
    public IdentityTable Identities => _identities;

    /// <summary>How many places there are.</summary>
    public int Count => _records.Length;

    /// <summary>The places, to be read and changed.</summary>
    public PlaceRecords Records => _records;

    /// <summary>The shapes, by the index of their place.</summary>
    public IReadOnlyDictionary<int, int[]> Shapes => _shapes;

    /// <summary>Regions that are put together from other regions, with their parts.</summary>
    public Dictionary<int, List<int>> Groups { get; } = [];

    /// <summary>The place with an identity such as <c>geonames:709354</c>; -1 where there is none.</summary>
    public int Find(string id) => _identities.Find(NameHash.Of(id));

    /// <summary>The place with a GeoNames id; -1 where there is none.</summary>
    public int Find(long geoNamesId) => _identities.Find(IdentityTable.Hash(geoNamesId));

    /// <summary>Adds a place, or replaces what is known of the one with the same identity; names add up.</summary>
    /// <param name="geoNamesId">Its GeoNames id; 0 for none.</param>
    /// <param name="localId">Its local identity, where it has no GeoNames id.</param>
    /// <param name="name">The name to print.</param>
    /// <param name="record">Position, population, country, kind, codes and level.</param>
    /// <returns>The place's index.</returns>
    public int Put(long geoNamesId, string localId, ReadOnlySpan<char> name, PlaceRecord record)
    {
        var identity = geoNamesId > 0 ? IdentityTable.Hash(geoNamesId) : IdentityTable.Hash(localId);
        var known = _identities.Find(identity);
        var place = known >= 0 ? known : _records.Length;
        record.GeoNamesId = Math.Max(0, geoNamesId);
        record.LocalId = geoNamesId > 0 ? 0 : Texts.Add(localId);
        record.Name = Texts.Add(name);
        record.Region = PlaceRecord.None;
        record.Parent = PlaceRecord.None;
        record.Shape = PlaceRecord.None;
        if (known >= 0)
        {
            Replace(place, record);
        }
        else
        {
            _records.Add(record);
            _identities.Add(identity, place);
        }

        Names.Add(place, name, _settled.Contains(place) ? NameMatchKind.Alternate : NameMatchKind.Official);
        return place;
    }

    /// <summary>Adds a place of another gazetteer, as it stands there.</summary>
    /// <param name="record">The place; its texts are those of the pool.</param>
    /// <param name="isSettled">Whether name, kind and position stay what they are, whatever later tables say.</param>
    public void Restore(PlaceRecord record, bool isSettled)
    {
        if (isSettled)
        {
            _settled.Add(_records.Length);
        }

        if (record.GeoNamesId == 0 && record.Kind == (byte)PlaceKind.Settlement)
        {
            _locals.Add(_records.Length);
        }

        record.Shape = PlaceRecord.None;
        _records.Add(record);
    }

    /// <summary>Whether there are restored settlements that GeoNames lacked.</summary>
    public bool HasLocals => _locals.Count > 0;

    /// <summary>Makes a GeoNames id mean the restored local settlement within <paramref name="km"/> that bears one of the names, if there is one.</summary>
    /// <param name="geoNamesId">An id that no place has yet.</param>
    /// <param name="location">Where its settlement lies.</param>
    /// <param name="km">How far the local one may lie from there.</param>
    /// <param name="names">The names of its settlement, parted by commas.</param>
    public void Adopt(long geoNamesId, Coordinate location, double km, string names)
    {
        var reach = (int)(km / KilometresPerDegree * PlaceRecord.Scale);
        var latitude = (int)(location.Latitude * PlaceRecord.Scale);
        foreach (var place in _locals)
        {
            ref readonly var record = ref Records[place];
            if (record.GeoNamesId == 0 && Math.Abs(record.Latitude - latitude) <= reach
                && location.DistanceKmTo(new Coordinate(record.Latitude / PlaceRecord.Scale, record.Longitude / PlaceRecord.Scale)) <= km
                && names.Split(',').Select(NameFolder.Fold).Contains(NameFolder.Fold(NameOf(place))))
            {
                _identities.Add(IdentityTable.Hash(geoNamesId), place);
                return;
            }
        }
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
        for (var place = 0; place < _records.Length; place++)
        {
            ref readonly var record = ref Records[place];
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
    public void AddIdentity(int place, string localId) => _identities.Add(IdentityTable.Hash(localId), place);

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

    private void Replace(int place, PlaceRecord record)
    {
        ref var known = ref Records[place];
        record.Population = Math.Max(record.Population, known.Population);
        record.AdminCodes = record.AdminCodes > 0 ? record.AdminCodes : known.AdminCodes;
        record.Level = Math.Max(record.Level, known.Level);
        if (_settled.Contains(place))
        {
            (known.Population, known.AdminCodes, known.Level) = (record.Population, record.AdminCodes, record.Level);
        }
        else
        {
            known = record;
        }
    }
}
