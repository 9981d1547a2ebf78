using Ledgerline.Ledger;
using Ledgerline.Ledger.Views;
using Ledgerline.Pipeline;

namespace Ledgerline.Cli.Commands;

/// <summary>A ledger opened to be asked, with what it takes to answer.</summary>
internal sealed class LedgerSession(ILedger ledger, ReportPipeline pipeline) : IAsyncDisposable
{
    public ILedger Ledger { get; } = ledger;

    public ReportPipeline Pipeline { get; } = pipeline;

    public ILedgerView View { get; } = pipeline.View(ledger);

    public async ValueTask DisposeAsync()
    {
        await Ledger.DisposeAsync();
        Pipeline.Dispose();
    }
}
