using Ledgerline.Records;
using Ledgerline.Reconciliation.Evidences;
using Ledgerline.Reconciliation.Weights;

namespace Ledgerline.Reconciliation.Verdicts;

/// <summary>Adds up what the origins weigh on a day. States are the theatre's sides in order, then contested.</summary>
/// <remarks>Not thread-safe: one instance serves one call of the reconciler.</remarks>
internal sealed class Scales
{
    private readonly WeighedOrigin[] _origins;
    private readonly int[] _states;
    private readonly int[] _voices;
    private readonly int _voiceCount;
    private readonly IReadOnlyList<SideCode> _sides;
    private readonly double _supersedeRate;

    public Scales(WeightTable weights, IReadOnlyList<SideCode> sides, IEnumerable<WeighedOrigin> origins)
    {
        _sides = sides;
        _supersedeRate = weights[WeightKeys.SupersedeRate];

        // The newest first, so that what overtakes an origin has been added before it; sums never depend on the order of arrival.
        _origins = [.. origins
            .Where(origin => origin.Dating is not null && origin.Reading.For != ControlStatus.Unknown)
            .OrderByDescending(origin => origin.Dating!.Value.Anchor) // Undated origins were left out above.
            .ThenBy(origin => origin.Origin.Value, StringComparer.Ordinal)];
        _states = [.. _origins.Select(origin => StateOf(origin.Reading.For))];
        var voices = new Dictionary<string, int>(StringComparer.Ordinal);
        _voices = [.. _origins.Select(origin => voices.TryGetValue(origin.Repeats, out var voice) ? voice : voices[origin.Repeats] = voices.Count)];
        _voiceCount = voices.Count;
    }

    /// <summary>The first day that any origin speaks for; null where none does.</summary>
    public Day? First => _origins.Length == 0 ? null : _origins.Min(origin => origin.Dating!.Value.From); // Only dated origins are kept.

    /// <summary>The log-odds of each state on a day.</summary>
    /// <param name="on">The day.</param>
    /// <param name="visit">Is told what each origin adds, where not null.</param>
    public double[] Weigh(Day on, Action<WeighedOrigin, Contribution>? visit = null)
    {
        var scores = new double[_sides.Count + 1];
        var decisive = new double[_sides.Count];
        var sameDay = new double[_sides.Count];
        var spoken = new int[_voiceCount];
        Day? current = null;
        for (var i = 0; i < _origins.Length; i++)
        {
            var origin = _origins[i];
            var dating = origin.Dating!.Value; // Only dated origins are kept.
            if (dating.From > on)
            {
                continue;
            }

            if (current != dating.Anchor)
            {
                Pour(sameDay, decisive);
                current = dating.Anchor;
            }

            var added = Add(origin, dating, on, spoken[_voices[i]]++, Against(_states[i], origin.Weight, decisive));
            scores[_states[i]] += added.Weight;
            if (origin.Reading.IsDecisive)
            {
                sameDay[_states[i]] += added.Weight;
            }

            visit?.Invoke(origin, added);
        }

        return scores;
    }

    private static void Pour(double[] from, double[] into)
    {
        for (var i = 0; i < from.Length; i++)
        {
            into[i] += from[i];
            from[i] = 0;
        }
    }

    private int StateOf(ControlStatus status)
    {
        for (var i = 0; i < _sides.Count; i++)
        {
            if (status.Holder == _sides[i])
            {
                return i;
            }
        }

        return _sides.Count;
    }

    private Contribution Add(WeighedOrigin origin, ClaimDating dating, Day on, int spokenBefore, double against)
    {
        var days = Math.Max(0, on.DaysSince(dating.Anchor));
        var age = Math.Pow(2, -days / origin.HalfLife);
        var repeat = Math.Pow(origin.RepeatFactor, spokenBefore);
        var superseded = 1 / (1 + (_supersedeRate * against));
        return new Contribution((origin.Weight * age * repeat * superseded) + 0.0, days, age, repeat, superseded);
    }

    // The newer decisive evidence that contradicts an origin: for another side; of one that speaks against a side, for that side.
    private static double Against(int state, double weight, double[] decisive)
    {
        var sum = 0.0;
        for (var side = 0; side < decisive.Length; side++)
        {
            if (weight < 0 ? side == state : side != state)
            {
                sum += Math.Max(0, decisive[side]);
            }
        }

        return sum;
    }
}
