using Ledgerline.Ledger.Postgres;
using Ledgerline.Ledger.Sqlite;
using Ledgerline.Testing.Ledgers;
using Npgsql;

namespace Ledgerline.Ledger.Conformance.Tests;

public sealed class PostgresOnlyTests(PostgresFixture postgres)
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly string _schema = $"test_{Guid.NewGuid():n}";

    private string Address => postgres.Server.AddressOf(_schema);

    [Fact]
    public async Task Open_ReadOnlyWhereThereIsNone_SaysSoAndMakesNothing()
    {
        var failure = await Assert.ThrowsAsync<LedgerException>(() => PostgresLedger.OpenAsync(Address, new PostgresLedgerOptions { ReadOnly = true }, None));
        Assert.Contains("There is no ledger", failure.Message, StringComparison.Ordinal);
        Assert.Equal(0L, await AskAsync($"SELECT count(*) FROM pg_namespace WHERE nspname = '{_schema}'"));
    }

    [Fact]
    public async Task Open_NewerFormat_IsRefusedAndLeftAlone()
    {
        await (await OpenAsync()).DisposeAsync();
        await AskAsync("INSERT INTO migrations (version, name) VALUES (1000, 'from tomorrow'); SELECT 0::bigint");
        var failure = await Assert.ThrowsAsync<LedgerException>(OpenAsync);
        Assert.Contains("newer version", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_ByManyAtOnceWhereThereIsNone_MakesOneLedger()
    {
        var ledgers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(OpenAsync)));
        await ledgers[5].AppendAsync([new EntryGenerator(1).Next("a", 1, 1)], None);
        Assert.Equal(1, (await ledgers[0].VerifyAsync(None)).Entries);
        foreach (var ledger in ledgers)
        {
            await ledger.DisposeAsync();
        }
    }

    [Theory]
    [InlineData("UPDATE entries SET article = 'other'")]
    [InlineData("DELETE FROM bodies")]
    [InlineData("DELETE FROM texts")]
    [InlineData("DELETE FROM intakes")]
    [InlineData("DELETE FROM originals")]
    [InlineData("UPDATE bodies SET claims = 0")]
    [InlineData("TRUNCATE texts CASCADE")]
    public async Task Change_ByAnybody_IsRefused(string statement)
    {
        await using var ledger = await FilledAsync();
        var failure = await Assert.ThrowsAsync<PostgresException>(() => AskAsync(statement));
        Assert.Contains("append-only", failure.MessageText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE texts SET body = body || '!'", "its text is not the one")]
    [InlineData("UPDATE bodies SET body = (SELECT body FROM bodies WHERE entry = 2), size = (SELECT size FROM bodies WHERE entry = 2) WHERE entry = 1", "what it holds is not what")]
    [InlineData("UPDATE bodies SET text = (SELECT text FROM bodies WHERE entry = 2) WHERE entry = 1", "joined to another article's text")]
    [InlineData("UPDATE bodies SET body = '\\x00'", "is packed, and damaged")]
    [InlineData("INSERT INTO removed (entry, article, text) VALUES (2, 'b', '\\x00')", "readings are listed as removed")]
    [InlineData("UPDATE entries SET hash = previous WHERE sequence = 2", "its hash does not follow")]
    [InlineData("DELETE FROM bodies WHERE entry = 2; DELETE FROM entries WHERE sequence = 2", "entry 2 is missing")]
    [InlineData("UPDATE originals SET body = '\\x00'", "original")]
    [InlineData("DELETE FROM bodies WHERE entry = 3", "missing")]
    public async Task Verify_AfterAChangeBehindItsBack_NamesTheFault(string change, string expected)
    {
        await using var ledger = await FilledAsync();
        Assert.Null((await ledger.VerifyAsync(None)).Fault);
        await AskAsync($"SET session_replication_role = replica; {change}; SELECT 0::bigint");
        var fault = (await ledger.VerifyAsync(None)).Fault;
        Assert.NotNull(fault);
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Append_WhileAnotherHoldsTheLock_SaysSoAfterAWhileAndKeepsNothing()
    {
        await using var ledger = await PostgresLedger.OpenAsync(Address, new PostgresLedgerOptions { BusyTimeout = TimeSpan.FromSeconds(1) }, None);
        await using var other = new NpgsqlConnection(Settings().ToString());
        await other.OpenAsync(None);
        await using var transaction = await other.BeginTransactionAsync(None);
        await using (var hold = new NpgsqlCommand("LOCK TABLE entries IN EXCLUSIVE MODE", other))
        {
            await hold.ExecuteNonQueryAsync(None);
        }

        var failure = await Assert.ThrowsAsync<LedgerException>(() => ledger.AppendAsync([new EntryGenerator(2).Next("a", 1, 1)], None));
        Assert.Contains("Another program is appending", failure.Message, StringComparison.Ordinal);
        await transaction.RollbackAsync(None);
        Assert.Equal(0, (await ledger.VerifyAsync(None)).Entries);
    }

    [Fact]
    public async Task Append_ClockSetBack_RecordsNoEarlierThanTheLast()
    {
        await using (var ledger = await FilledAsync())
        {
            await using var early = await PostgresLedger.OpenAsync(Address, new PostgresLedgerOptions { Clock = new StoppedClock(new DateTimeOffset(2001, 1, 1, 0, 0, 0, TimeSpan.Zero)) }, None);
            await early.AppendAsync([new EntryGenerator(3).Next("late", 1, 1)], None);
        }

        await using var again = await OpenAsync();
        Assert.Null((await again.VerifyAsync(None)).Fault);
    }

    [Fact]
    public async Task Copy_FromPostgresToAFileAndOnToPostgres_IsExact()
    {
        var folder = Directory.CreateTempSubdirectory("ledgerline-");
        await using var ledger = await FilledAsync();
        await using (var file = await SqliteLedger.OpenAsync(Path.Combine(folder.FullName, "copy.db"), new SqliteLedgerOptions(), None))
        {
            await LedgerCopy.CopyAsync(ledger, file, _ => { }, None);
            await ledger.AppendAsync([new EntryGenerator(5).Next("since", 2, 2)], None);
            await LedgerCopy.CopyAsync(ledger, file, _ => { }, None);
            await using var second = await PostgresLedger.OpenAsync(postgres.Server.AddressOf(_schema + "_b"), new PostgresLedgerOptions(), None);
            await LedgerCopy.CopyAsync(file, second, _ => { }, None);
            Assert.Equal(await ledger.VerifyAsync(None), await second.VerifyAsync(None));
            Assert.Equal((await ledger.ReadHistoryAsync(0, None).ToListAsync()).Select(Key), (await second.ReadHistoryAsync(0, None).ToListAsync()).Select(Key));
            Assert.Equal(await ledger.ReadIntakesAsync(None), await second.ReadIntakesAsync(None));
        }

        folder.Delete(recursive: true);

        static (long, Chain.Digest, DateTimeOffset) Key(RecordedEntry entry) => (entry.Sequence, entry.Hash, entry.Recorded);
    }

    [Fact]
    public async Task Copy_ToALedgerOfAnotherHistory_IsRefused()
    {
        await using var ledger = await FilledAsync();
        await using var other = new MemoryLedger();
        await other.AppendAsync([new EntryGenerator(6).Next("another", 1, 1)], None);
        var before = await other.VerifyAsync(None);
        var failure = await Assert.ThrowsAsync<LedgerException>(() => LedgerCopy.CopyAsync(ledger, other, _ => { }, None));
        Assert.Contains("another history", failure.Message, StringComparison.Ordinal);
        Assert.Equal(before, await other.VerifyAsync(None));
    }

    private async Task<PostgresLedger> OpenAsync() => await PostgresLedger.OpenAsync(Address, new PostgresLedgerOptions(), None);

    private async Task<PostgresLedger> FilledAsync()
    {
        var ledger = await OpenAsync();
        var generator = new EntryGenerator(4);
        var intake = new Intake(Chain.Digest.OfText("one"), new Original("as it came"u8.ToArray(), "{}"));
        await ledger.AppendAsync([generator.Next("a", 2, 2) with { Intake = intake }, generator.Next("b", 3, 1), generator.Next("c", 1, 4)], None);
        return ledger;
    }

    private NpgsqlConnectionStringBuilder Settings()
        => new() { Host = "127.0.0.1", Port = postgres.Server.Port, Username = "ledgerline", Database = "postgres", SearchPath = _schema };

    private async Task<long?> AskAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Settings().ToString());
        await connection.OpenAsync(None);
#pragma warning disable CA2100 // The tests' own statements.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync(None) as long?;
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
