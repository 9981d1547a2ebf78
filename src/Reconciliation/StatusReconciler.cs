using System.Globalization;
using Ledgerline.Records;
using Ledgerline.Reconciliation.Evidences;
using Ledgerline.Reconciliation.Verdicts;

namespace Ledgerline.Reconciliation;

/// <summary>Weighs the origins of a place's claims and says who holds it.</summary>
/// <remarks>Pure: the same input gives the same answer, whatever the order of the origins and of their claims. Immutable after
/// construction, so one instance serves every thread.</remarks>
public sealed class StatusReconciler
{
    // Who asks for the history of more days gets it from this many days before its end; no verdict rests on older reports.
    private const int GreatestTrace = 40_000;

    private readonly WeightTable _weights;

    /// <summary>Creates a reconciler that weighs with <paramref name="weights"/>.</summary>
    public StatusReconciler(WeightTable weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        _weights = weights;
    }

    /// <summary>The status of the place on the day asked for, with what each origin adds to it. Origins that speak only of later days
    /// are left out; those whose day is unknown stand among the evidence with a weight of zero.</summary>
    /// <exception cref="ArgumentException">The theatre has fewer than two sides.</exception>
    public PlaceStatus Reconcile(ReconciliationInput input)
    {
        var sides = SidesOf(input);
        var origins = WeighedOrigins(input, sides);
        var evidence = new List<Evidence>();
        var scores = new Scales(_weights, sides, origins).Weigh(input.On, (origin, added) => evidence.Add(Dated(origin, added)));
        var verdict = Verdict.Of(scores, sides, _weights);
        evidence.AddRange(origins.Where(origin => origin.Dating is null || origin.Reading.For == ControlStatus.Unknown).Select(Weightless));
        return new PlaceStatus
        {
            Place = input.Place,
            On = input.On,
            AsOf = input.AsOf,
            Status = verdict.Status,
            Probability = sides.Select((side, i) => (side, i)).ToDictionary(pair => pair.side, pair => new Probability(verdict.Probabilities[pair.i])),
            Contested = new Probability(verdict.Probabilities[^1]),
            Evidence = [.. evidence
                .OrderByDescending(each => Math.Abs(each.Weight))
                .ThenBy(each => each.Origin.Value, StringComparer.Ordinal)
                .ThenBy(each => each.Claim)],
        };
    }

    /// <summary>The verdict over a stretch of days by what was known on the input's day of knowledge: a span for each time it changed.</summary>
    /// <param name="input">The question; its <see cref="ReconciliationInput.On"/> is not looked at.</param>
    /// <param name="from">The first day; null begins with the first day that any origin speaks for.</param>
    /// <param name="to">The last day.</param>
    /// <returns>Spans that follow each other from the first day to the last; none where no origin speaks for any of these days and
    /// <paramref name="from"/> is null. At most the last 40,000 days are looked at.</returns>
    public IReadOnlyList<StatusSpan> Trace(ReconciliationInput input, Day? from, Day to)
    {
        var sides = SidesOf(input);
        var scales = new Scales(_weights, sides, WeighedOrigins(input, sides));
        var spans = new List<StatusSpan>();
        if ((from ?? scales.First) is not { } start || start > to)
        {
            return spans;
        }

        var earliest = to.AddDays(-GreatestTrace);
        start = start < earliest ? earliest : start;
        for (var days = to.DaysSince(start); days >= 0; days--)
        {
            var on = to.AddDays(-days);
            var verdict = Verdict.Of(scales.Weigh(on), sides, _weights);
            if (spans.Count > 0 && spans[^1].Status == verdict.Status)
            {
                spans[^1] = spans[^1] with { End = on.AddDays(1) };
                continue;
            }

            spans.Add(new StatusSpan(on, on.AddDays(1), verdict.Status, new Probability(verdict.Probability)));
        }

        return spans;
    }

    private static SideCode[] SidesOf(ReconciliationInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return input.Theatre.Sides.Count >= 2
            ? [.. input.Theatre.Sides.Select(side => side.Code)]
            : throw new ArgumentException($"The theatre '{input.Theatre.Id}' has fewer than two sides. Name every side in its file.", nameof(input));
    }

    private WeighedOrigin[] WeighedOrigins(ReconciliationInput input, SideCode[] sides)
    {
        var weigher = new OriginWeigher(_weights, sides);
        return [.. input.Origins
            .Select(each => (each.Origin, Tellings: each.Claims.Where(claim => IsAdmitted(claim, input)).ToArray()))
            .Where(each => each.Tellings.Length > 0)
            .Select(each => weigher.Weigh(each.Origin, each.Tellings))];
    }

    private static bool IsAdmitted(DatedClaim claim, ReconciliationInput input)
        => claim.Published is { } published ? published <= input.AsOf : input.AdmitsUndated;

    private static Evidence Dated(WeighedOrigin origin, Contribution added)
    {
        var reason = string.Join(
            " × ",
            new[]
            {
                origin.Factors,
                string.Create(CultureInfo.InvariantCulture, $"age of {added.AgeDays} d {added.Age:0.##}"),
                added.Repeat < 1 ? string.Create(CultureInfo.InvariantCulture, $"repeated {added.Repeat:0.##}") : null,
                added.Superseded < 1 ? string.Create(CultureInfo.InvariantCulture, $"overtaken by newer {added.Superseded:0.##}") : null,
            }.Where(factor => factor is not null));
        return Of(origin, added.Weight, string.Create(CultureInfo.InvariantCulture, $"{reason} = {added.Weight:+0.00;-0.00;0.00} for {origin.Reading.For}"));
    }

    private static Evidence Weightless(WeighedOrigin origin)
    {
        var why = origin.Reading.For == ControlStatus.Unknown ? origin.Factors
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
