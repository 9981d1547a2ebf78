using Ledgerline.Cli.Output;
using Ledgerline.Ledger;
using Ledgerline.Ledger.Search;

namespace Ledgerline.Cli.Commands;

/// <summary>Brings what is searched by up to date, with a line of progress.</summary>
internal static class Indexing
{
    public static async Task RunAsync(ILedger ledger, CommandContext context, bool isShown, CancellationToken cancellationToken)
    {
        var progress = new ProgressLine(context, isShown);
        var whole = 0L;
        await ledger.IndexAsync(
            behind =>
            {
                whole = Math.Max(whole, behind);
                progress.Report((int)Math.Min(int.MaxValue, whole - behind), (whole - behind) / (double)whole);
            },
            cancellationToken);
        progress.Clear();
    }

    /// <summary>The same for a ledger that is open to be read; says so where it cannot be written to.</summary>
    public static async Task CatchUpAsync(ILedger reading, string db, CommandContext context, CancellationToken cancellationToken)
    {
        var behind = (await reading.SearchAsync(new SearchQuery { Limit = 1, Places = [] }, cancellationToken)).Behind;
        if (behind == 0)
        {
            return;
        }

        try
        {
            await using var ledger = await LedgerOptions.OpenLedgerAsync(db, readOnly: false, context, cancellationToken);
            await RunAsync(ledger, context, isShown: true, cancellationToken);
        }
        catch (LedgerException failure)
        {
            await context.Error.WriteLineAsync($"ledgerline: the {behind} newest entries are not searched, for they could not be indexed: {failure.Message}");
        }
    }
}
