using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Resolution;

/// <summary>In which countries and regions the article's places lie, as far as that is known now; one group at a time may be left out.</summary>
internal sealed class AreaTally
{
    // What no name speaks for: with few names, no country has all of the article.
    private const double Doubt = 1.5;

    // A word that only tells of a part of the world says less than a place in it.
    private const double WitnessWeight = 0.5;
    private const double LeastProbability = 0.02;
    private readonly Dictionary<string, double> _all = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _left = new(StringComparer.Ordinal);
    private double _total;
    private double _leftTotal;

    private AreaTally()
    {
    }

    private double Total => Math.Max(0, _total - _leftTotal);

    /// <summary>Counts <paramref name="groups"/> by their candidates' probabilities, and <paramref name="witnesses"/>.</summary>
    public static AreaTally Of(IEnumerable<NameGroup> groups, IEnumerable<Witness> witnesses)
    {
        var tally = new AreaTally();
        foreach (var witness in witnesses)
        {
            var weight = WitnessWeight * Math.Sqrt(witness.Mentions);
            tally._total += weight;
            Add(tally._all, witness.Country, weight);
            if (witness.Region is { } region)
            {
                Add(tally._all, region.Value, weight);
            }
        }

        foreach (var group in groups)
        {
            tally._total += Count(group, tally._all);
        }

        return tally;
    }

    /// <summary>Leaves <paramref name="group"/> out, and no other.</summary>
    public AreaTally Without(NameGroup group)
    {
        _left.Clear();
        _leftTotal = Count(group, _left);
        return this;
    }

    /// <summary>The share of <paramref name="country"/>, 0 to below 1.</summary>
    public double ShareOf(string country)
        => country.Length == 0 ? 0 : Math.Max(0, _all.GetValueOrDefault(country) - _left.GetValueOrDefault(country)) / (Total + Doubt);

    /// <summary>The share of all countries but <paramref name="countries"/>, 0 to below 1; 0 where no name speaks for any country.</summary>
    public double ShareOutside(IEnumerable<string> countries)
        => Math.Max(0, Total - countries.Sum(country => _all.GetValueOrDefault(country) - _left.GetValueOrDefault(country))) / (Total + Doubt);

    /// <summary>The share of <paramref name="region"/>, 0 to below 1.</summary>
    public double ShareOf(PlaceId? region) => region is { } id ? ShareOf(id.Value) : 0;

    // A region's identity has a colon and no country's code has: one table holds both. The total is that of the countries.
    private static double Count(NameGroup group, Dictionary<string, double> weights)
    {
        var total = 0.0;
        var mentions = Math.Sqrt(group.Spots.Count);
        foreach (var candidate in group.Candidates)
        {
            if (candidate.Probability > LeastProbability)
            {
                total += candidate.Probability * mentions;
                Add(weights, candidate.Place.Country, candidate.Probability * mentions);
                if (candidate.Region is { } region)
                {
                    Add(weights, region.Value, candidate.Probability * mentions);
                }
            }
        }

        return total;
    }

    private static void Add(Dictionary<string, double> weights, string area, double weight)
        => weights[area] = weights.GetValueOrDefault(area) + weight;
}
