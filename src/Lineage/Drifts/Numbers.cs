using System.Globalization;
using Ledgerline.Lineage.Wording;
using Ledgerline.Records;

namespace Ledgerline.Lineage.Drifts;

/// <summary>Compares the numbers of two claims: distances, and counts of the same thing.</summary>
internal static class Numbers
{
    // Miles turned into kilometres and rounding stay within a tenth.
    private const double Tolerance = 0.1;

    /// <summary>Whether both give a number for the same thing, and not the same number.</summary>
    public static bool Differ(Claim one, Claim other)
    {
        if (one.Place.Relation.DistanceKm is { } km && other.Place.Relation.DistanceKm is { } otherKm)
        {
            return Differ(km.Min, otherKm.Min) || Differ(km.Max, otherKm.Max);
        }

        var counts = Counts(one.Quote);
        return Counts(other.Quote).Any(count => counts.TryGetValue(count.Key, out var number) && Differ(number, count.Value));
    }

    private static bool Differ(double? one, double? other)
        => one is { } number && other is { } second && Math.Abs(number - second) > Tolerance * Math.Max(Math.Abs(number), Math.Abs(second));

    // "12 houses": the thing counted is the word after the number; of a thing that is counted twice neither number is taken.
    private static Dictionary<string, double?> Counts(string quote)
    {
        var words = Words.Of(quote);
        var counts = new Dictionary<string, double?>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (char.IsLetter(words[i + 1][0]) && double.TryParse(words[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                var thing = Skeleton.Of(words[i + 1]);
                counts[thing] = counts.ContainsKey(thing) ? null : number;
            }
        }

        return counts;
    }
}
