using Ledgerline.Places.Gazetteers.Format;
using Ledgerline.Records;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Says which first-level region each place lies in, and adds up populations.</summary>
/// <remarks>
/// GeoNames gives places a code of their region. Where no row of a region says which code it has, the region of a code is the one whose shape
/// holds most of its places. So places near a border fall to the right side of shapes that are good to a kilometre. Where no shape holds most
/// (shapes of second-level regions) and for places without a code, each place goes by its own position.
/// </remarks>
internal sealed class RegionAssigner(PlaceTable places)
{
    private const double Most = 0.6;
    private const int Winds = 8;

    private static readonly double[] Reaches = [0.05 * PlaceRecord.Scale, 0.2 * PlaceRecord.Scale];

    private readonly Dictionary<ushort, List<(int Place, int[] Shape)>> _regions = [];
    private readonly Dictionary<(ushort Country, string Code), int> _byCode = [];

    /// <summary>Assigns all places.</summary>
    public void Assign()
    {
        var records = places.Records;
        FindCodes(records);
        foreach (var place in places.Shapes.Keys.Order())
        {
            if (records[place].Kind == (byte)PlaceKind.Region && !places.Groups.ContainsKey(place))
            {
                _regions.TryAdd(records[place].Country, []);
                _regions[records[place].Country].Add((place, places.Shapes[place]));
            }
        }

        var own = new int[records.Length];
        var byCode = new Dictionary<(ushort Country, string Code), Dictionary<int, int>>();
        for (var place = 0; place < records.Length; place++)
        {
            own[place] = !InRegion(records[place]) ? PlaceRecord.None : Listed(records[place]) is >= 0 and var listed ? listed : RegionAt(records[place]);
            if (records[place].AdminCodes > 0 && own[place] >= 0)
            {
                var votes = Votes(byCode, Key(records[place]));
                votes[own[place]] = votes.GetValueOrDefault(own[place]) + 1;
            }
        }

        for (var place = 0; place < records.Length; place++)
        {
            records[place].Region = InRegion(records[place]) && records[place].AdminCodes > 0
                ? ByCode(records[place], byCode, own[place])
                : own[place];
        }

        AddUp(records);
    }

    // First-level regions and customary ones lie in none.
    private static bool InRegion(in PlaceRecord record)
        => (PlaceKind)record.Kind is not (PlaceKind.Country or PlaceKind.Region) || (record.Kind == (byte)PlaceKind.Region && record.Level != 1 && record.AdminCodes > 0 && record.Shape < 0);

    private (ushort Country, string Code) Key(in PlaceRecord record) => (record.Country, places.Codes.First(record.AdminCodes));

    // Regions of the first level whose rows say their code.
    private void FindCodes(PlaceRecords records)
    {
        for (var place = 0; place < records.Length; place++)
        {
            if (records[place].Level == 1 && records[place].AdminCodes > 0)
            {
                _byCode[Key(records[place])] = place;
            }
        }
    }

    // A listed region with a shape of its own is the code's; else the one that holds most; else a listed one without a shape.
    private int ByCode(in PlaceRecord record, Dictionary<(ushort Country, string Code), Dictionary<int, int>> votes, int own)
    {
        var region = Listed(record) is >= 0 and var listed ? listed : Winner(Votes(votes, Key(record)), own);
        return region >= 0 ? region : _byCode.GetValueOrDefault(Key(record), PlaceRecord.None);
    }

    // The region with a shape whose row says that it has the place's code; -1 where there is none.
    private int Listed(in PlaceRecord record)
        => record.AdminCodes > 0 && _byCode.TryGetValue(Key(record), out var region) && places.Shapes.ContainsKey(region) ? region : PlaceRecord.None;

    private static Dictionary<int, int> Votes(Dictionary<(ushort Country, string Code), Dictionary<int, int>> byCode, (ushort Country, string Code) key)
        => byCode.TryGetValue(key, out var votes) ? votes : byCode[key] = [];

    private static int Winner(Dictionary<int, int> votes, int own)
    {
        if (votes.Count == 0)
        {
            return own;
        }

        var best = votes.OrderByDescending(vote => vote.Value).ThenBy(vote => vote.Key).First();
        return best.Value >= Most * votes.Values.Sum() ? best.Key : own;
    }

    // Coasts and borders are drawn coarsely, so a place in no shape goes to the nearest shape around it.
    private int RegionAt(PlaceRecord record)
    {
        var region = RegionAt(record.Country, record.Longitude, record.Latitude);
        foreach (var reach in Reaches)
        {
            for (var wind = 0; wind < Winds && region < 0; wind++)
            {
                var (north, east) = Math.SinCos(2 * Math.PI * wind / Winds);
                region = RegionAt(record.Country, record.Longitude + (int)(reach * east), record.Latitude + (int)(reach * north));
            }
        }

        return region;
    }

    private int RegionAt(ushort country, int longitude, int latitude)
    {
        foreach (var (place, shape) in _regions.GetValueOrDefault(country) ?? [])
        {
            if (new ShapeBytes(shape).Contains(longitude, latitude))
            {
                return place;
            }
        }

        return PlaceRecord.None;
    }

    // A region or country has the people of its settlements.
    private void AddUp(PlaceRecords records)
    {
        var countries = new Dictionary<ushort, long>();
        var regions = new Dictionary<int, long>();
        for (var place = 0; place < records.Length; place++)
        {
            ref readonly var record = ref records[place];
            if (record.Kind == (byte)PlaceKind.Settlement)
            {
                countries[record.Country] = countries.GetValueOrDefault(record.Country) + record.Population;
                regions[record.Region] = regions.GetValueOrDefault(record.Region) + record.Population;
            }
        }

        foreach (var (group, members) in places.Groups)
        {
            regions[group] = members.Sum(member => regions.GetValueOrDefault(member));
        }

        for (var place = 0; place < records.Length; place++)
        {
            ref var record = ref records[place];
            var sum = record.Kind == (byte)PlaceKind.Country ? countries.GetValueOrDefault(record.Country)
                : record.Kind == (byte)PlaceKind.Region ? regions.GetValueOrDefault(place)
                : 0;
            record.Population = Math.Max(record.Population, (uint)Math.Min(sum, uint.MaxValue));
        }
    }
}
