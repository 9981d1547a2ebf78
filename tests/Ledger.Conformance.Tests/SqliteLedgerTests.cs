using Ledgerline.Ledger.Sqlite;

namespace Ledgerline.Ledger.Conformance.Tests;

public sealed class SqliteLedgerTests : LedgerConformance, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ledgerline-");

    public void Dispose() => _folder.Delete(recursive: true);

    protected override async Task<ILedger> OpenAsync()
        => await SqliteLedger.OpenAsync(Path.Combine(_folder.FullName, "test.db"), new SqliteLedgerOptions(), CancellationToken.None);
}
