using Ledgerline.Records;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Leaves the names of a city that is a region of its own to the city.</summary>
/// <remarks>Otherwise the capital of many a country would be two places, with nothing to choose by.</remarks>
internal sealed class CityRegions(PlaceTable places)
{
    // A city with more of a region's people than this is the region.
    private const double Most = 0.5;

    /// <summary>Takes from each such region the names that its city bears, too; regions must have been assigned before.</summary>
    public void Settle()
    {
        var largest = LargestCities();
        var borne = new HashSet<(int Place, ulong Name)>();
        foreach (var entry in places.Names.Names)
        {
            if (largest.Contains(entry.Posting.Place))
            {
                borne.Add((entry.Posting.Place, entry.Hash));
            }
        }

        var city = largest.ToDictionary(place => places.Records[place].Region);
        foreach (var entry in places.Names.Names)
        {
            if (city.TryGetValue(entry.Posting.Place, out var place) && borne.Contains((place, entry.Hash)))
            {
                places.Names.Rule(entry.Posting.Place, entry.Hash, null);
            }
        }
    }

    // The settlements that have most of their region's people.
    private HashSet<int> LargestCities()
    {
        var records = places.Records;
        var cities = new HashSet<int>();
        for (var place = 0; place < records.Length; place++)
        {
            ref readonly var record = ref records[place];
            if (record.Region >= 0 && record.Population > 0 && record.Kind == (byte)PlaceKind.Settlement
                && record.Population > Most * records[record.Region].Population)
            {
                cities.Add(place);
            }
        }

        return cities;
    }
}
