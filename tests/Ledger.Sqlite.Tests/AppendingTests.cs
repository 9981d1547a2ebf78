using Ledgerline.Testing.Ledgers;
using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Tests;

public sealed class AppendingTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly LedgerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Append_AnotherProcessIsWriting_SaysSoAndKeepsNothing()
    {
        await _folder.FillAsync(2);
        await using var ledger = await _folder.OpenAsync(new SqliteLedgerOptions { BusyTimeout = TimeSpan.FromSeconds(1) });
        using (var other = _folder.Connect())
        {
            LedgerFolder.Execute(other, "BEGIN IMMEDIATE");
            var failure = await Assert.ThrowsAsync<LedgerException>(() => ledger.AppendAsync([new EntryGenerator(1).Next("late", 1, 1)], None));
            Assert.Contains("is locked by another process", failure.Message, StringComparison.Ordinal);
            Assert.Equal(2, (await ledger.VerifyAsync(None)).Entries);
        }

        Assert.Equal([AppendOutcome.Appended], await ledger.AppendAsync([new EntryGenerator(1).Next("late", 1, 1)], None));
    }

    [Fact]
    public async Task Append_CancelledWithinTheTransaction_KeepsNothingAndGoesOn()
    {
        using var cancellation = new CancellationTokenSource();
        var clock = new InterruptingClock(cancellation.Cancel);
        await using var ledger = await _folder.OpenAsync(new SqliteLedgerOptions { Clock = clock });
        var entry = new EntryGenerator(1).Next("a", 2, 2);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ledger.AppendAsync([entry], cancellation.Token));
        Assert.Equal(0, (await ledger.VerifyAsync(None)).Entries);
        Assert.Equal([AppendOutcome.Appended], await ledger.AppendAsync([entry], None));
    }

    // The files as they lie while the ledger is open are what a killed process leaves behind.
    [Fact]
    public async Task Append_Acknowledged_IsInTheFilesOfALedgerThatIsNeverClosed()
    {
        var generator = new EntryGenerator(1);
        await using var ledger = await _folder.OpenAsync();
        await ledger.AppendAsync([generator.Next("a", 2, 2), generator.Next("b", 2, 2)], None);
        using var halfWay = _folder.Connect();
        LedgerFolder.Execute(halfWay, "PRAGMA cache_size = 1; BEGIN IMMEDIATE");
        LedgerFolder.Execute(halfWay, "INSERT INTO texts (hash, body) SELECT randomblob(32), hex(randomblob(9000)) FROM (VALUES (1), (2), (3), (4)) CROSS JOIN entries");

        using var left = new LedgerFolder();
        File.Copy(_folder.Ledger, left.Ledger);
        File.Copy(_folder.Ledger + "-wal", left.Ledger + "-wal");
        await using var again = await left.OpenAsync();
        var verification = await again.VerifyAsync(None);
        Assert.Equal((2, null), (verification.Entries, verification.Fault));
    }

    [Theory]
    [InlineData("UPDATE entries SET article = 'x'")]
    [InlineData("DELETE FROM entries")]
    [InlineData("UPDATE texts SET body = ''")]
    [InlineData("DELETE FROM texts")]
    [InlineData("UPDATE bodies SET claims = 0")]
    [InlineData("DELETE FROM bodies")]
    public async Task Tables_UpdateOrDelete_IsRefused(string sql)
    {
        await _folder.FillAsync(1);
        using var connection = _folder.Connect();
        var failure = Assert.Throws<SqliteException>(() => LedgerFolder.Execute(connection, sql));
        Assert.Contains("a ledger is append-only", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Append_ClockSetBack_RecordsNothingBeforeWhatIsThere()
    {
        foreach (var (article, hour) in new[] { ("a", 10), ("b", 8), ("c", 12) })
        {
            var clock = new FixedClock(new DateTimeOffset(2024, 3, 1, hour, 0, 0, TimeSpan.Zero));
            await using var ledger = await _folder.OpenAsync(new SqliteLedgerOptions { Clock = clock });
            await ledger.AppendAsync([new EntryGenerator(1).Next(article, 1, 1)], None);
            Assert.Null((await ledger.VerifyAsync(None)).Fault);
        }

        using var connection = _folder.Connect();
        Assert.Equal(
            ["2024-03-01T10:00:00.000Z", "2024-03-01T10:00:00.000Z", "2024-03-01T12:00:00.000Z"],
            LedgerFolder.Column(connection, "SELECT recorded FROM entries ORDER BY sequence"));
    }

    [Fact]
    public async Task Append_AtAnotherTime_GivesTheSameChain()
    {
        var heads = new List<Verification>();
        foreach (var year in new[] { 2024, 2025 })
        {
            using var folder = new LedgerFolder();
            await using var ledger = await folder.OpenAsync(new SqliteLedgerOptions { Clock = new FixedClock(new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero)) });
            await ledger.AppendAsync([new EntryGenerator(1).Next("a", 2, 2)], None);
            heads.Add(await ledger.VerifyAsync(None));
        }

        Assert.Equal(heads[0], heads[1]);
    }

    [Fact]
    public async Task Append_ToALedgerOpenedReadOnly_Throws()
    {
        await _folder.FillAsync(1);
        await using var ledger = await _folder.OpenReadOnlyAsync();
        await Assert.ThrowsAsync<InvalidOperationException>(() => ledger.AppendAsync([], None));
    }

    [Fact]
    public async Task Append_AfterClosing_Throws()
    {
        var ledger = await _folder.OpenAsync();
        await ledger.DisposeAsync();
        await ledger.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => ledger.AppendAsync([], None));
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    // The clock is asked within the transaction, which makes it the place to interrupt one.
    private sealed class InterruptingClock(Action interrupt) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow()
        {
            interrupt();
            return new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
        }
    }
}
