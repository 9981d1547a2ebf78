using Ledgerline.Ledger.Postgres.Database;
using Ledgerline.Ledger.Storage;
using Npgsql;

namespace Ledgerline.Ledger.Postgres.Reading;

/// <summary>Walks a whole ledger and stops at the first fault.</summary>
internal static class LedgerVerifier
{
    // What no entry holds cannot be found by walking the entries.
    private static readonly (string Query, string Message)[] Strays =
    [
        ("SELECT count(*) FROM articles a WHERE NOT EXISTS (SELECT FROM entries e WHERE e.sequence = a.entry)", "articles that no entry holds"),
        ("SELECT count(*) FROM claims c WHERE NOT EXISTS (SELECT FROM entries e WHERE e.sequence = c.entry)", "claims that no entry holds"),
        ("SELECT count(*) FROM intakes i WHERE NOT EXISTS (SELECT FROM entries e WHERE e.article = i.article)", "intakes of articles that no entry holds"),
        ("SELECT count(*) FROM originals o WHERE NOT EXISTS (SELECT FROM intakes i WHERE i.original = o.hash)", "originals that no intake has"),
        ("SELECT count(*) FROM texts t WHERE NOT EXISTS (SELECT FROM articles a WHERE a.text = t.hash)", "texts that no article has"),
    ];

    public static async Task<Verification> VerifyAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var verifier = new EntryVerifier();
        var fault = await FirstFaultOfEntriesAsync(connection, verifier, cancellationToken).ConfigureAwait(false);
        var (count, head) = verifier.Head;
        return new Verification(
            fault is null ? count : count + 1,
            count == 0 ? "" : head.ToString(),
            fault ?? await FaultOfTablesAsync(connection, count, cancellationToken).ConfigureAwait(false));
    }

    // While some entries are checked on all cores, the next are read.
    private static async Task<LedgerFault?> FirstFaultOfEntriesAsync(NpgsqlConnection connection, EntryVerifier verifier, CancellationToken cancellationToken)
    {
        var reading = "its row";
        var checking = Task.CompletedTask;
        try
        {
            for (var after = long.MinValue; await EntryReader.RowsAsync(connection, after, cancellationToken).ConfigureAwait(false) is { Count: > 0 } rows; after = rows[^1].Sequence)
            {
                reading = $"one of entries {rows[0].Sequence} to {rows[^1].Sequence}";
                var stored = await EntryReader.ReadAsync(connection, [.. rows.Select(row => row.Sequence)], cancellationToken).ConfigureAwait(false);
                reading = "its row";
                await checking.ConfigureAwait(false);
                cancellationToken.ThrowIfCancellationRequested();
                checking = Task.Run(() => verifier.Check([.. rows.Select(row => Read(row, stored))]), CancellationToken.None);
            }

            await checking.ConfigureAwait(false);
            return null;
        }
        catch (Exception failure) when (Damage.Causes(failure))
        {
            // What was read before the rows failed comes first.
            return await FailureOfAsync(checking).ConfigureAwait(false) is { } first
                ? new LedgerFault(verifier.Head.Sequence + 1, verifier.Checking, first.Message)
                : new LedgerFault(verifier.Head.Sequence + 1, reading, failure.Message);
        }
    }

    private static ReadEntry Read(EntryRow row, Dictionary<long, StoredEntry> stored)
        => stored.TryGetValue(row.Sequence, out var entry) ? new ReadEntry(row, entry, null) : new ReadEntry(row, null, new FormatException("its article or its text is missing."));

    private static async Task<Exception?> FailureOfAsync(Task checking)
    {
        try
        {
            await checking.ConfigureAwait(false);
            return null;
        }
        catch (Exception failure) when (Damage.Causes(failure))
        {
            return failure;
        }
    }

    private static async Task<LedgerFault?> FaultOfTablesAsync(NpgsqlConnection connection, long last, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var (query, message) in Strays)
            {
                if (await connection.NumberAsync(query, cancellationToken).ConfigureAwait(false) is > 0 and var count)
                {
                    return new LedgerFault(last + 1, "the tables", $"there are {count} {message}.");
                }
            }

            return await OriginalReader.FirstFaultAsync(connection, cancellationToken).ConfigureAwait(false) is { } fault ? new LedgerFault(last + 1, "the originals", fault) : null;
        }
        catch (Exception failure) when (Damage.Causes(failure))
        {
            return new LedgerFault(last + 1, "the tables", failure.Message);
        }
    }
}
