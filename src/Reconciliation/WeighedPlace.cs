using System.Globalization;
using Ledgerline.Records;
using Ledgerline.Reconciliation.Evidences;
using Ledgerline.Reconciliation.Verdicts;

namespace Ledgerline.Reconciliation;

/// <summary>The origins of a place's claims, weighed, to be asked for any number of days. Immutable and thread-safe.</summary>
public sealed class WeighedPlace
{
    // Who asks for the history of more days gets it from this many days before its end; no verdict rests on older reports.
    private const int GreatestTrace = 40_000;

    private readonly WeightTable _weights;
    private readonly IReadOnlyList<SideCode> _sides;
    private readonly WeighedOrigin[] _weightless;
    private readonly Scales _scales;

    internal WeighedPlace(WeightTable weights, PowerTable powers, Place place, IReadOnlyList<SideCode> sides, IReadOnlyList<(WeighedOrigin Origin, string Voice)> origins)
    {
        (_weights, Place, _sides) = (weights, place, sides);
        _scales = new Scales(weights, powers, sides, origins);
        _weightless = [.. origins.Select(each => each.Origin).Where(origin => origin.Dating is null || origin.Reading.For == ControlStatus.Unknown)];
    }

    /// <summary>The place.</summary>
    public Place Place { get; }

    /// <summary>The status of the place on a day, with what each origin adds to it. Origins that speak only of later days are left out; those whose day is
    /// unknown stand among the evidence with a weight of zero.</summary>
    /// <param name="on">The day asked for.</param>
    /// <param name="asOf">The day of knowledge, which the status names.</param>
    public PlaceStatus StatusOn(Day on, Day asOf)
    {
        var evidence = new List<Evidence>();
        var scores = _scales.Weigh(on, (origin, added) => evidence.Add(Dated(origin, added)));
        evidence.AddRange(_weightless.Select(Weightless));
        return Status(scores, on, asOf) with
        {
            Evidence = [.. evidence
                .OrderByDescending(each => Math.Abs(each.Weight))
                .ThenBy(each => each.Origin.Value, StringComparer.Ordinal)
                .ThenBy(each => each.Claim)],
        };
    }

    /// <summary>The same, without the evidence: what a map needs of many places.</summary>
    public PlaceStatus VerdictOn(Day on, Day asOf) => Status(_scales.Weigh(on), on, asOf);

    /// <summary>How many origins stand among the evidence on a day.</summary>
    public int OriginsOn(Day on) => _scales.Speaking(on) + _weightless.Length;

    /// <summary>The verdict over a stretch of days: a span for each time it changed.</summary>
    /// <param name="from">The first day; null begins with the first day that any origin speaks for.</param>
    /// <param name="to">The last day.</param>
    /// <returns>Spans that follow each other from the first day to the last; none where no origin speaks for any of these days and
    /// <paramref name="from"/> is null. At most the last 40,000 days are looked at.</returns>
    public IReadOnlyList<StatusSpan> Trace(Day? from, Day to)
    {
        var spans = new List<StatusSpan>();
        if ((from ?? _scales.First) is not { } start || start > to)
        {
            return spans;
        }

        var earliest = to.AddDays(-GreatestTrace);
        start = start < earliest ? earliest : start;
        for (var days = to.DaysSince(start); days >= 0; days--)
        {
            var on = to.AddDays(-days);
            var scores = _scales.Weigh(on);
            if (spans.Count > 0 && spans[^1].Status == ControlStatus.Unknown && Verdict.IsUnknown(scores, _weights))
            {
                spans[^1] = spans[^1] with { End = on.AddDays(1) };
                continue;
            }

            var verdict = Verdict.Of(scores, _sides, _weights);
            if (spans.Count > 0 && spans[^1].Status == verdict.Status)
            {
                spans[^1] = spans[^1] with { End = on.AddDays(1) };
                continue;
            }

            spans.Add(new StatusSpan(on, on.AddDays(1), verdict.Status, new Probability(verdict.Probability)));
        }

        return spans;
    }

    private PlaceStatus Status(double[] scores, Day on, Day asOf)
    {
        var verdict = Verdict.Of(scores, _sides, _weights);
        return new PlaceStatus
        {
            Place = Place,
            On = on,
            AsOf = asOf,
            Status = verdict.Status,
            Probability = _sides.Select((side, i) => (side, i)).ToDictionary(pair => pair.side, pair => new Probability(verdict.Probabilities[pair.i])),
            Contested = new Probability(verdict.Probabilities[^1]),
            Evidence = [],
        };
    }

    private static Evidence Dated(WeighedOrigin origin, Contribution added)
    {
        var reason = string.Join(
            " × ",
            new[]
            {
                origin.Why,
                string.Create(CultureInfo.InvariantCulture, $"age of {added.AgeDays} d {added.Age:0.##}"),
                added.Repeat < 1 ? string.Create(CultureInfo.InvariantCulture, $"repeated {added.Repeat:0.##}") : null,
                added.Superseded < 1 ? string.Create(CultureInfo.InvariantCulture, $"overtaken by newer {added.Superseded:0.##}") : null,
            }.Where(factor => factor is not null));
        return Of(origin, added.Weight, string.Create(CultureInfo.InvariantCulture, $"{reason} = {added.Weight:+0.00;-0.00;0.00} for {origin.Reading.For}"));
    }

    private static Evidence Weightless(WeighedOrigin origin)
    {
        var why = origin.Reading.For == ControlStatus.Unknown ? origin.Why
            : origin.Claim.Time is { Precision: TimePrecision.Future } ? "foretells what was still to come: weighs nothing"
            : "cannot be set in time, because its article is undated: weighs nothing";
        return Of(origin, 0, why);
    }

    private static Evidence Of(WeighedOrigin origin, double weight, string reason) => new()
    {
        Origin = origin.Origin,
        Claim = origin.Claim.Id,
        Quote = origin.Claim.Quote,
        Sources = origin.Claim.Sources,
        For = origin.Reading.For,
        Weight = weight,
        Reason = reason,
    };
}
