using Ledgerline.Testing.Ledgers;

namespace Ledgerline.Ledger.Conformance.Tests;

public sealed class MemoryLedgerTests : LedgerConformance, IAsyncDisposable
{
    private readonly MemoryLedger _ledger = new();

    public ValueTask DisposeAsync() => _ledger.DisposeAsync();

    protected override Task<ILedger> OpenAsync() => Task.FromResult<ILedger>(_ledger);
}
