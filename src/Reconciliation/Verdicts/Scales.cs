using Ledgerline.Records;
using Ledgerline.Reconciliation.Evidences;
using Ledgerline.Reconciliation.Weights;

namespace Ledgerline.Reconciliation.Verdicts;

/// <summary>Adds up what the origins weigh on a day. States are the theatre's sides in order, then contested. Immutable and thread-safe.</summary>
internal sealed class Scales
{
    private readonly Row[] _rows;
    private readonly int[] _firstDays; // Of each row and those before it, the first day that any speaks for.
    private readonly int[] _lastDays; // Of each row and those behind it, the day from which nothing is left of any.
    private readonly int _voices;
    private readonly IReadOnlyList<SideCode> _sides;
    private readonly double _supersedeRate;

    /// <param name="weights">The weights.</param>
    /// <param name="powers">Powers that were reckoned before.</param>
    /// <param name="sides">The theatre's sides.</param>
    /// <param name="origins">The origins, each with its voice.</param>
    public Scales(WeightTable weights, PowerTable powers, IReadOnlyList<SideCode> sides, IEnumerable<(WeighedOrigin Origin, string Voice)> origins)
    {
        _sides = sides;
        _supersedeRate = weights[WeightKeys.SupersedeRate];
        var voices = new Dictionary<string, int>(StringComparer.Ordinal);

        // The newest first, so that what overtakes an origin has been added before it; sums never depend on the order of arrival.
        _rows = [.. origins
            .Where(each => each.Origin.Dating is not null && each.Origin.Reading.For != ControlStatus.Unknown)
            .OrderByDescending(each => each.Origin.Dating!.Value.Anchor) // Undated origins were left out above.
            .ThenBy(each => each.Origin.Origin.Value, StringComparer.Ordinal)
            .Select(each => new Row(
                each.Origin,
                Number(each.Origin.Dating!.Value.From),
                Number(each.Origin.Dating!.Value.Anchor),
                StateOf(each.Origin.Reading.For),
                voices.TryGetValue(each.Voice, out var voice) ? voice : voices[each.Voice] = voices.Count,
                powers.Ages(each.Origin.HalfLife),
                powers.Repeats(each.Origin.RepeatFactor)))];
        _voices = voices.Count;
        _firstDays = Array.ConvertAll(_rows, row => row.From);
        _lastDays = Array.ConvertAll(_rows, row => row.Anchor + PowerTable.LastsDays(row.Origin.HalfLife));
        for (var i = 1; i < _rows.Length; i++)
        {
            _firstDays[i] = Math.Min(_firstDays[i], _firstDays[i - 1]);
            _lastDays[^(i + 1)] = Math.Max(_lastDays[^(i + 1)], _lastDays[^i]);
        }
    }

    /// <summary>The first day that any origin speaks for; null where none does.</summary>
    public Day? First => _rows.Length == 0 ? null : _rows.Min(row => row.Origin.Dating!.Value.From); // Only dated origins are kept.

    /// <summary>How many origins speak on a day.</summary>
    public int Speaking(Day on)
    {
        var day = Number(on);
        return _rows.Count(row => row.From <= day);
    }

    /// <summary>The log-odds of each state on a day.</summary>
    /// <param name="on">The day.</param>
    /// <param name="visit">Is told what each origin adds, where not null.</param>
    public double[] Weigh(Day on, Action<WeighedOrigin, Contribution>? visit = null)
    {
        var scores = new double[_sides.Count + 1];
        var decisive = new double[_sides.Count];
        var sameDay = new double[_sides.Count];
        var spoken = new int[_voices];
        var day = Number(on);
        var current = int.MinValue;
        for (var i = FirstSpeaking(day); i < _rows.Length && (visit is not null || _lastDays[i] > day); i++)
        {
            ref readonly var row = ref _rows[i];
            if (row.From > day)
            {
                continue;
            }

            if (current != row.Anchor)
            {
                Pour(sameDay, decisive);
                current = row.Anchor;
            }

            var added = Add(in row, day, spoken[row.Voice]++, Against(row.State, row.Origin.Weight, decisive));
            scores[row.State] += added.Weight;
            if (row.Origin.Reading.IsDecisive)
            {
                sameDay[row.State] += added.Weight;
            }

            visit?.Invoke(row.Origin, added);
        }

        return scores;
    }

    // The rows before it speak of later days.
    private int FirstSpeaking(int day)
    {
        var (low, high) = (0, _firstDays.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _firstDays[middle] > day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static int Number(Day day) => day.ToDateOnly().DayNumber;

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

    private Contribution Add(ref readonly Row row, int day, int spokenBefore, double against)
    {
        var days = Math.Max(0, day - row.Anchor);
        var age = days < row.Ages.Length ? row.Ages[days] : PowerTable.Age(row.Origin.HalfLife, days);
        var repeat = spokenBefore < row.Repeats.Length ? row.Repeats[spokenBefore] : Math.Pow(row.Origin.RepeatFactor, spokenBefore);
        var superseded = 1 / (1 + (_supersedeRate * against));
        return new Contribution((row.Origin.Weight * age * repeat * superseded) + 0.0, days, age, repeat, superseded);
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

    // An origin, with the days it speaks for as numbers.
    private readonly record struct Row(WeighedOrigin Origin, int From, int Anchor, int State, int Voice, double[] Ages, double[] Repeats);
}
