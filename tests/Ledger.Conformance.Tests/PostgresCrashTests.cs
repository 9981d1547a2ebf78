using Ledgerline.Ledger.Postgres;
using Ledgerline.Testing.Ledgers;

namespace Ledgerline.Ledger.Conformance.Tests;

public sealed class PostgresCrashTests
{
    private const int Batch = 3;
    private const int EntriesPerCrash = 400;

    // The figures in bench/results are of 50.
    private static readonly int Crashes = int.TryParse(Environment.GetEnvironmentVariable("LEDGERLINE_CRASHES"), out var given) && given > 0 ? given : 8;
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Append_ServerCrashesAtAnyMoment_LosesNothingAcknowledgedAndDoublesNothing()
    {
        Assert.SkipWhen(PostgresServer.FindBinaries() is null, "PostgreSQL is not installed (Debian: postgresql-15).");
        await using var server = await PostgresServer.StartAsync();
        var generator = new EntryGenerator(21);
        var entries = Enumerable.Range(0, Crashes * EntriesPerCrash).Select(i => generator.Next($"article-{i:00000}", i % 4, i % 3)).ToArray();
        var moments = new Random(1);
        var acknowledged = 0;
        for (var crash = 0; crash < Crashes; crash++)
        {
            await using var ledger = await PostgresLedger.OpenAsync(server.AddressOf("war"), new PostgresLedgerOptions(), None);
            var verification = await ledger.VerifyAsync(None);
            Assert.Null(verification.Fault);
            Assert.True(verification.Entries >= acknowledged, $"{acknowledged} entries were acknowledged, {verification.Entries} are there.");
            var appending = AppendAsync(ledger);
            await Task.Delay(moments.Next(1, 150), None);
            await server.CrashAsync();
            await appending;
            await server.StartAgainAsync();
        }

        await using var again = await PostgresLedger.OpenAsync(server.AddressOf("war"), new PostgresLedgerOptions(), None);
        await again.AppendAsync(entries, None);
        await using var undisturbed = new MemoryLedger();
        await undisturbed.AppendAsync(entries, None);
        Assert.Equal(await undisturbed.VerifyAsync(None), await again.VerifyAsync(None));
        Assert.True(acknowledged > 0);

        async Task AppendAsync(PostgresLedger ledger)
        {
            try
            {
                for (; acknowledged + Batch <= entries.Length; acknowledged += Batch)
                {
                    await ledger.AppendAsync(entries[acknowledged..(acknowledged + Batch)], None);
                }
            }
            catch (LedgerException)
            {
                // The server is gone; what it has acknowledged is counted.
            }
        }
    }
}
