using System.Collections.Concurrent;

namespace Ledgerline.Reconciliation.Verdicts;

/// <summary>Powers that weighing asks for again and again: of two, by half-lives, and of the factors for repetition. Thread-safe; the same to the bit as reckoned anew.</summary>
internal sealed class PowerTable
{
    // Some eleven years; of older origins the power is reckoned.
    private const int Length = 4096;

    // After so many half-lives, in which a weight falls to a trillionth, nothing is left of it.
    private const int MostHalvings = 40;

    private readonly ConcurrentDictionary<double, double[]> _ages = new();
    private readonly ConcurrentDictionary<double, double[]> _repeats = new();

    /// <summary>The factors for age, by days, of what weighs half after <paramref name="halfLife"/> days.</summary>
    public double[] Ages(double halfLife) => _ages.GetOrAdd(halfLife, static days => [.. Enumerable.Range(0, Length).Select(age => Age(days, age))]);

    /// <summary>The factors for repetition, by how often the voice has spoken before.</summary>
    public double[] Repeats(double factor) => _repeats.GetOrAdd(factor, static each => [.. Enumerable.Range(0, Length).Select(before => Math.Pow(each, before))]);

    /// <summary>The factor for age.</summary>
    public static double Age(double halfLife, int days) => days >= LastsDays(halfLife) ? 0 : Math.Pow(2, -days / halfLife);

    /// <summary>After how many days nothing is left of a weight.</summary>
    public static int LastsDays(double halfLife) => (int)Math.Ceiling(halfLife * MostHalvings);
}
