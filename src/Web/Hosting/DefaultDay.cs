using Ledgerline.Ledger.Views;
using Ledgerline.Records;

namespace Ledgerline.Web.Hosting;

/// <summary>The day that a page shows unless its address names one.</summary>
internal static class DefaultDay
{
    /// <summary>The last dated article's day, or today where the ledger has none.</summary>
    internal static Day Of(LedgerSummary summary, TimeProvider clock)
        => summary.Last ?? new Day(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
}
