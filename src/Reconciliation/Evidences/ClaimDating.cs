using Ledgerline.Records;

namespace Ledgerline.Reconciliation.Evidences;

/// <summary>The days that a claim speaks for.</summary>
/// <param name="From">The first day it speaks for.</param>
/// <param name="Anchor">The last day of which it speaks outright; from here on it ages.</param>
/// <param name="IsOwn">Whether the claim itself gives the day, rather than its article's publication.</param>
internal readonly record struct ClaimDating(Day From, Day Anchor, bool IsOwn)
{
    /// <summary>The days of a claim: its time, else when it was said, else when it was published; null where nothing tells them, or where it foretells.</summary>
    public static ClaimDating? Of(DatedClaim dated)
    {
        var claim = dated.Claim;
        if (claim.Time is { Precision: TimePrecision.Future })
        {
            return null;
        }

        var known = Earlier(LastDay(claim.Said), dated.Published);
        if (claim.Time is { } time && Earlier(LastDay(time), known) is { } last)
        {
            var first = Lasts(claim.Type) ? time.Start ?? last : last;
            // What begins after it was said is a plan; it counts from the day it is planned for.
            var anchor = time.Start is { } start && start > last ? start : last;
            return new ClaimDating(first > anchor ? anchor : first, anchor, IsOwn: true);
        }

        return known is { } day ? new ClaimDating(day, day, IsOwn: claim.Said is not null) : null;
    }

    private static Day? LastDay(DayRange? range) => range?.End?.AddDays(-1) ?? range?.Start;

    private static Day? Earlier(Day? one, Day? other) => one is { } a && other is { } b ? (a < b ? a : b) : one ?? other;

    // A capture within a year happened on some day of it and is sure only at its end; a state or a fight fills the stretch.
    private static bool Lasts(ClaimType type) => type is not (ClaimType.Captures or ClaimType.Withdraws or ClaimType.Destroys);
}
