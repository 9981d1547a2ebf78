using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Notes;
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
        ("SELECT count(*) FROM bodies b WHERE NOT EXISTS (SELECT FROM entries e WHERE e.sequence = b.entry)", "bodies that no entry holds"),
        ("SELECT count(*) FROM intakes i WHERE NOT EXISTS (SELECT FROM entries e WHERE e.article = i.article)", "intakes of articles that no entry holds"),
        ("SELECT count(*) FROM originals o WHERE NOT EXISTS (SELECT FROM intakes i WHERE i.original = o.hash)", "originals that no intake has"),
        ("SELECT count(*) FROM texts t WHERE NOT EXISTS (SELECT FROM bodies b WHERE b.text = t.hash)", "texts that no article has"),
        ("SELECT count(*) FROM removed r WHERE NOT EXISTS (SELECT FROM entries e WHERE e.sequence = r.entry AND e.article = r.article)", "removed readings of articles that no entry holds"),
        ("SELECT count(*) FROM intakes WHERE article IN (SELECT article FROM removed)", "intakes of articles that had to go"),
        ("SELECT count(*) FROM texts WHERE hash IN (SELECT text FROM removed)", "texts that had to go"),
    ];

    public static async Task<Verification> VerifyAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var removed = await RemovedEntriesAsync(connection, cancellationToken).ConfigureAwait(false);
        var verifier = new EntryVerifier(removed);
        var fault = await FirstFaultOfEntriesAsync(connection, verifier, cancellationToken).ConfigureAwait(false);
        var (count, head) = verifier.Head;
        return new Verification(
            fault is null ? count : count + 1,
            count == 0 ? "" : head.ToString(),
            fault ?? await FaultOfTablesAsync(connection, count, removed.Count, cancellationToken).ConfigureAwait(false));
    }

    // Removals are entries, too, and are checked in their turn; a damaged one names nothing here.
    private static async Task<HashSet<long>> RemovedEntriesAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var removed = new HashSet<long>();
        try
        {
            for (var after = 0L; await EntryReader.NotesAsync(connection, after, cancellationToken).ConfigureAwait(false) is { Count: > 0 } rows; after = rows[^1].Sequence)
            {
                var removals = rows.Where(row => row.Kind == (long)EntryKind.Removal).Select(row => row.Sequence).ToArray();
                foreach (var stored in (await EntryReader.ReadAsync(connection, removals, cancellationToken).ConfigureAwait(false)).Values)
                {
                    removed.UnionWith((stored.ToNote(EntryKind.Removal) as Removal)?.Readings.Select(reading => reading.Entry) ?? []);
                }
            }
        }
        catch (Exception failure) when (Damage.Causes(failure))
        {
            // Whatever it is, walking the entries finds it and says where.
        }

        return removed;
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
        => new(row, stored.GetValueOrDefault(row.Sequence), null);

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

    private static async Task<LedgerFault?> FaultOfTablesAsync(NpgsqlConnection connection, long last, int removed, CancellationToken cancellationToken)
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

            if (await connection.NumberAsync("SELECT count(*) FROM removed", cancellationToken).ConfigureAwait(false) is var listed && listed != removed)
            {
                return new LedgerFault(last + 1, "the tables", $"{listed} readings are listed as removed, and {removed} are by the chain.");
            }

            return await OriginalReader.FirstFaultAsync(connection, cancellationToken).ConfigureAwait(false) is { } fault ? new LedgerFault(last + 1, "the originals", fault) : null;
        }
        catch (Exception failure) when (Damage.Causes(failure))
        {
            return new LedgerFault(last + 1, "the tables", failure.Message);
        }
    }
}
