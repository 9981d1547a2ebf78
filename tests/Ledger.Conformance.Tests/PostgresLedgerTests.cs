using Ledgerline.Ledger.Postgres;

namespace Ledgerline.Ledger.Conformance.Tests;

public sealed class PostgresLedgerTests(PostgresFixture postgres) : LedgerConformance
{
    private readonly string _schema = $"test_{Guid.NewGuid():n}";

    protected override async Task<ILedger> OpenAsync()
        => await PostgresLedger.OpenAsync(postgres.Server.AddressOf(_schema), new PostgresLedgerOptions(), CancellationToken.None);
}
