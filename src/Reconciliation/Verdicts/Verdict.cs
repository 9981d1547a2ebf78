using Ledgerline.Records;
using Ledgerline.Reconciliation.Weights;

namespace Ledgerline.Reconciliation.Verdicts;

/// <summary>What the log-odds come to.</summary>
/// <param name="Status">The verdict.</param>
/// <param name="Probabilities">The probability of each state: the sides in order, then contested; they sum to 1.</param>
internal sealed record Verdict(ControlStatus Status, double[] Probabilities)
{
    // Probabilities nearer to each other than this are level; it lies far above the noise of adding up.
    private const double Level = 1e-9;

    /// <summary>The probability of the verdict; of unknown, the highest of any state.</summary>
    public double Probability => Status == ControlStatus.Contested ? Probabilities[^1] : Probabilities.Max();

    /// <summary>Judges the scores of the sides, in order, then of contested.</summary>
    public static Verdict Of(double[] scores, IReadOnlyList<SideCode> sides, WeightTable weights)
    {
        var probabilities = Softmax(scores);
        if (IsUnknown(scores, weights))
        {
            return new Verdict(ControlStatus.Unknown, probabilities);
        }

        MoveContradiction(scores, probabilities, weights[WeightKeys.ContradictionShare]);
        var best = Array.IndexOf(probabilities, Highest(probabilities));
        var status = best == sides.Count || IsLevel(probabilities, best) ? ControlStatus.Contested : ControlStatus.HeldBy(sides[best]);
        return new Verdict(status, probabilities);
    }

    /// <summary>Whether the scores support no status.</summary>
    public static bool IsUnknown(double[] scores, WeightTable weights) => Highest(scores) < weights[WeightKeys.Support];

    private static bool IsLevel(double[] probabilities, int best)
    {
        for (var state = 0; state < probabilities.Length; state++)
        {
            if (state != best && probabilities[best] - probabilities[state] < Level)
            {
                return true;
            }
        }

        return false;
    }

    private static double Highest(double[] values)
    {
        var highest = values[0];
        foreach (var value in values)
        {
            highest = Math.Max(highest, value);
        }

        return highest;
    }

    private static double[] Softmax(double[] scores)
    {
        var highest = Highest(scores);
        var odds = Array.ConvertAll(scores, score => Math.Exp(score - highest));
        var sum = odds.Sum();
        return Array.ConvertAll(odds, each => each / sum);
    }

    // Two sides that are both believed to hold a place alone make it contested, so a share of what the evidence gives to the
    // lesser passes there from both. Without evidence a state has odds of 1 (a score of 0), which contradicts nothing.
    private static void MoveContradiction(double[] scores, double[] probabilities, double share)
    {
        var sides = scores.Length - 1;
        var supported = Enumerable.Range(0, sides).Where(side => scores[side] > 0).ToArray();
        if (supported.Length < 2)
        {
            return;
        }

        var given = Array.ConvertAll(supported, side => probabilities[side] * (1 - Math.Exp(-scores[side])));
        var second = given.OrderDescending().ElementAt(1);
        for (var i = 0; i < supported.Length; i++)
        {
            var moved = share * Math.Min(given[i], second);
            probabilities[supported[i]] -= moved;
            probabilities[sides] = Math.Min(1, probabilities[sides] + moved); // Rounding must not carry it past 1.
        }
    }
}
