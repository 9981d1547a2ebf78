using Ledgerline.Reconciliation;
using Ledgerline.Records;

namespace Ledgerline.Pipeline.Views;

/// <summary>What was known of one place: the origins of claims about it, weighed when they are first asked for. Thread-safe.</summary>
internal sealed class PlaceKnowledge
{
    private readonly Lazy<WeighedPlace> _weighed;
    private readonly Lazy<IReadOnlyList<StatusSpan>> _history;
    private readonly Lazy<ClaimId> _lastClaim;
    private readonly Day? _last;

    /// <param name="place">The place.</param>
    /// <param name="origins">The origins, each with the claims about the place; all of them were known.</param>
    /// <param name="theatre">The conflict.</param>
    /// <param name="last">The last day on which an article was published.</param>
    /// <param name="reconciler">Weighs the origins.</param>
    public PlaceKnowledge(Place place, IReadOnlyList<OriginClaims> origins, Theatre theatre, Day? last, StatusReconciler reconciler)
    {
        (Place, Origins, _last) = (place, origins, last);
        _weighed = new(() => reconciler.Weigh(new ReconciliationInput { Place = place, Theatre = theatre, On = default, AsOf = last ?? default, Origins = origins }));
        _history = new(() => last is { } day ? Weighed.Trace(null, day) : []);
        _lastClaim = new(() => origins.SelectMany(origin => origin.Claims).MaxBy(dated => (Said(dated.Claim) ?? dated.Published ?? default, dated.Claim.Id))!.Claim.Id); // A place is known by a claim at least.
    }

    /// <summary>The place.</summary>
    public Place Place { get; }

    /// <summary>The origins of claims about it, each with just these claims.</summary>
    public IReadOnlyList<OriginClaims> Origins { get; }

    /// <summary>The origins, weighed.</summary>
    public WeighedPlace Weighed => _weighed.Value;

    /// <summary>The newest claim, by when it was said, else published.</summary>
    public ClaimId LastClaim => _lastClaim.Value;

    /// <summary>The verdict from the first day that any origin speaks for to <paramref name="to"/>, or later: a span for each time it changed.</summary>
    public IReadOnlyList<StatusSpan> HistoryTo(Day to) => to <= _last ? _history.Value : Weighed.Trace(null, to);

    /// <summary>The day on which a claim was said.</summary>
    public static Day? Said(Claim claim) => claim.Said?.Start;
}
