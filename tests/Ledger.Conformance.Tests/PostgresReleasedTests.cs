using Ledgerline.Ledger.Postgres;
using Ledgerline.Ledger.Search;
using Npgsql;

namespace Ledgerline.Ledger.Conformance.Tests;

/// <summary>Ledgers that released versions of the program have made stay readable: <c>Released/postgres-format-N.sql</c>, four readings of three articles, by the program of that format.</summary>
public sealed class PostgresReleasedTests(PostgresFixture postgres)
{
    private const string Head = "96fd80f15fd606d7ba222f2d8b26ce1cce1b161b192bf97622fd5fe8ac17f784";
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Open_LedgerOfAnOlderFormat_IsBroughtUpToDateWithTheSameHead(int format)
    {
        var schema = $"released_{format}";
        var address = postgres.Server.AddressOf(schema);
        var dump = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Released", $"postgres-format-{format}.sql"), None);
        await using (var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = postgres.Server.Port, Username = "ledgerline", Database = "postgres" }))
        {
            await using var command = source.CreateCommand(dump.Replace("released", schema, StringComparison.Ordinal));
            await command.ExecuteNonQueryAsync(None);
        }

        var failure = await Assert.ThrowsAsync<LedgerException>(() => PostgresLedger.OpenAsync(address, new PostgresLedgerOptions { ReadOnly = true }, None));
        Assert.Contains("ledger migrate", failure.Message, StringComparison.Ordinal);
        await using var ledger = await PostgresLedger.OpenAsync(address, new PostgresLedgerOptions(), None);
        Assert.Equal(new Verification(4, Head, null), await ledger.VerifyAsync(None));
        await ledger.IndexAsync(null, None);
        Assert.Equal(3, (await ledger.SearchAsync(new SearchQuery(), None)).Hits.Count);
    }
}
