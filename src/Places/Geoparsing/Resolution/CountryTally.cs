namespace Ledgerline.Places.Geoparsing.Resolution;

/// <summary>In which countries the article's places lie, as far as that is known now; one group at a time may be left out.</summary>
internal sealed class CountryTally
{
    // What no name speaks for: with few names, no country has all of the article.
    private const double Doubt = 1.5;
    private const double LeastProbability = 0.02;
    private const double LeastTotal = 0.05;
    private readonly Dictionary<string, double> _all = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _left = new(StringComparer.Ordinal);
    private double _total;

    private CountryTally()
    {
    }

    /// <summary>Whether no name speaks for any country.</summary>
    public bool IsEmpty => Total < LeastTotal;

    private double Total => Math.Max(0, _total - _left.Values.Sum());

    /// <summary>Counts <paramref name="groups"/> by their candidates' probabilities.</summary>
    public static CountryTally Of(IEnumerable<NameGroup> groups)
    {
        var tally = new CountryTally();
        foreach (var group in groups)
        {
            Count(group, tally._all);
        }

        tally._total = tally._all.Values.Sum();
        return tally;
    }

    /// <summary>Leaves <paramref name="group"/> out, and no other.</summary>
    public CountryTally Without(NameGroup group)
    {
        _left.Clear();
        Count(group, _left);
        return this;
    }

    /// <summary>The share of <paramref name="country"/>, 0 to below 1.</summary>
    public double ShareOf(string country)
        => country.Length == 0 ? 0 : Math.Max(0, _all.GetValueOrDefault(country) - _left.GetValueOrDefault(country)) / (Total + Doubt);

    private static void Count(NameGroup group, Dictionary<string, double> weights)
    {
        var mentions = Math.Sqrt(group.Spots.Count);
        foreach (var candidate in group.Candidates)
        {
            if (candidate.Probability > LeastProbability)
            {
                weights[candidate.Place.Country] = weights.GetValueOrDefault(candidate.Place.Country) + (candidate.Probability * mentions);
            }
        }
    }
}
