using Ledgerline.Records;
using Ledgerline.Reconciliation.Evidences;
using Ledgerline.Reconciliation.Verdicts;

namespace Ledgerline.Reconciliation;

/// <summary>Weighs the origins of a place's claims and says who holds it.</summary>
/// <remarks>Pure: the same input gives the same answer, whatever the order of the origins and of their claims. One instance serves every thread.</remarks>
public sealed class StatusReconciler
{
    private readonly WeightTable _weights;
    private readonly PowerTable _powers = new();

    /// <summary>Creates a reconciler that weighs with <paramref name="weights"/>.</summary>
    public StatusReconciler(WeightTable weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        _weights = weights;
    }

    /// <summary>The origins of the place, weighed, to be asked for more days than one.</summary>
    /// <param name="input">The question; its <see cref="ReconciliationInput.On"/> is not looked at.</param>
    /// <exception cref="ArgumentException">The theatre has fewer than two sides.</exception>
    public WeighedPlace Weigh(ReconciliationInput input)
    {
        var sides = SidesOf(input);
        var weigher = new OriginWeigher(_weights, sides);
        return new WeighedPlace(_weights, _powers, input.Place, sides, [.. input.Origins
            .Select(each => (each.Origin, Tellings: each.Claims.Where(claim => IsAdmitted(claim, input)).ToArray()))
            .Where(each => each.Tellings.Length > 0)
            .Select(each => (weigher.Weigh(each.Origin, each.Tellings, out var voice), voice))]);
    }

    /// <summary>The status of the place on the day asked for: <see cref="WeighedPlace.StatusOn"/>.</summary>
    /// <exception cref="ArgumentException">The theatre has fewer than two sides.</exception>
    public PlaceStatus Reconcile(ReconciliationInput input) => Weigh(input).StatusOn(input.On, input.AsOf);

    /// <summary>The verdict over a stretch of days by what was known on the input's day of knowledge: <see cref="WeighedPlace.Trace"/>.</summary>
    /// <exception cref="ArgumentException">The theatre has fewer than two sides.</exception>
    public IReadOnlyList<StatusSpan> Trace(ReconciliationInput input, Day? from, Day to) => Weigh(input).Trace(from, to);

    private static SideCode[] SidesOf(ReconciliationInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return input.Theatre.Sides.Count >= 2
            ? [.. input.Theatre.Sides.Select(side => side.Code)]
            : throw new ArgumentException($"The theatre '{input.Theatre.Id}' has fewer than two sides. Name every side in its file.", nameof(input));
    }

    private static bool IsAdmitted(DatedClaim claim, ReconciliationInput input)
        => claim.Published is { } published ? published <= input.AsOf : input.AdmitsUndated;
}
