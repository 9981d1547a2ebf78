using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Notes;
using Ledgerline.Ledger.Sqlite.Files;
using Ledgerline.Ledger.Sqlite.Reading;
using Ledgerline.Ledger.Storage;
using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Verifying;

/// <summary>Walks a whole ledger and stops at the first fault.</summary>
internal static class LedgerVerifier
{
    private const int CheckedAtOnce = 256;

    // What no entry holds cannot be found by walking the entries.
    private static readonly (string Query, string Message)[] Strays =
    [
        ("SELECT count(*) FROM bodies WHERE entry NOT IN (SELECT sequence FROM entries)", "bodies that no entry holds"),
        ("SELECT count(*) FROM intakes WHERE article NOT IN (SELECT article FROM entries)", "intakes of articles that no entry holds"),
        ("SELECT count(*) FROM originals WHERE hash NOT IN (SELECT original FROM intakes)", "originals that no intake has"),
        ("SELECT count(*) FROM texts WHERE hash NOT IN (SELECT text FROM bodies WHERE text IS NOT NULL)", "texts that no article has"),
        ("SELECT count(*) FROM removed r WHERE NOT EXISTS (SELECT 1 FROM entries e WHERE e.sequence = r.entry AND e.article = r.article)", "removed readings of articles that no entry holds"),
        ("SELECT count(*) FROM intakes WHERE article IN (SELECT article FROM removed)", "intakes of articles that had to go"),
        ("SELECT count(*) FROM texts WHERE hash IN (SELECT text FROM removed)", "texts that had to go"),
    ];

    public static Verification Verify(SqliteConnection connection, CancellationToken cancellationToken)
    {
        using var entries = new EntryReader(connection);
        var removed = RemovedEntries(entries);
        var verifier = new EntryVerifier(removed);
        var fault = FirstFaultOfEntries(entries, verifier, cancellationToken);
        var (count, head) = verifier.Head;
        return new Verification(
            fault is null ? count : count + 1,
            count == 0 ? "" : head.ToString(),
            fault ?? FaultOfFile(connection, count, removed.Count, cancellationToken));
    }

    // Removals are entries, too, and are checked in their turn; a damaged one names nothing here.
    private static HashSet<long> RemovedEntries(EntryReader entries)
    {
        var removed = new HashSet<long>();
        try
        {
            foreach (var row in entries.Notes().Where(row => row.Kind == (long)EntryKind.Removal).ToList())
            {
                removed.UnionWith((entries.ReadStored(row.Sequence)?.ToNote(EntryKind.Removal) as Removal)?.Readings.Select(reading => reading.Entry) ?? []);
            }
        }
        catch (Exception failure) when (Damage.Causes(failure))
        {
            // Whatever it is, walking the entries finds it and says where.
        }

        return removed;
    }

    // While some entries are checked on all cores, the next are read.
    private static LedgerFault? FirstFaultOfEntries(EntryReader entries, EntryVerifier verifier, CancellationToken cancellationToken)
    {
        var checking = Task.CompletedTask;
        try
        {
            entries.Connection.Execute("BEGIN");
            foreach (var rows in entries.Rows(long.MinValue).Chunk(CheckedAtOnce))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var read = rows.Select(row => Read(entries, row)).ToList();
                checking.GetAwaiter().GetResult();
                checking = Task.Run(() => verifier.Check(read), CancellationToken.None);
            }

            checking.GetAwaiter().GetResult();
            return null;
        }
        catch (Exception failure) when (Damage.Causes(failure))
        {
            // What was read before the rows failed comes first.
            var first = FailureOf(checking) ?? failure;
            return new LedgerFault(verifier.Head.Sequence + 1, verifier.Checking, first.Message);
        }
    }

    private static ReadEntry Read(EntryReader entries, EntryRow row)
    {
        try
        {
            return new ReadEntry(row, entries.ReadStored(row.Sequence), null);
        }
        catch (Exception failure) when (Damage.Causes(failure))
        {
            return new ReadEntry(row, null, failure);
        }
    }

    private static Exception? FailureOf(Task checking)
    {
        try
        {
            checking.GetAwaiter().GetResult();
            return null;
        }
        catch (Exception failure) when (Damage.Causes(failure))
        {
            return failure;
        }
    }

    // The entries are sound; what is left are strays, and the file's own trees: an index that would hide a row from a query.
    private static LedgerFault? FaultOfFile(SqliteConnection connection, long last, int removed, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var (query, message) in Strays)
            {
                if (connection.Number(query) is > 0 and var count)
                {
                    return new LedgerFault(last + 1, "the file", $"there are {count} {message}.");
                }
            }

            if (connection.Number("SELECT count(*) FROM removed") is var listed && listed != removed)
            {
                return new LedgerFault(last + 1, "the file", $"{listed} readings are listed as removed, and {removed} are by the chain.");
            }

            if (OriginalReader.FirstFault(connection, cancellationToken) is { } fault)
            {
                return new LedgerFault(last + 1, "the originals", fault);
            }

            using var command = connection.Prepare("PRAGMA integrity_check(1)");
            return command.ExecuteScalar() is "ok" ? null : new LedgerFault(last + 1, "the file", $"SQLite finds: {command.ExecuteScalar()}");
        }
        catch (Exception failure) when (Damage.Causes(failure))
        {
            return new LedgerFault(last + 1, "the file", failure.Message);
        }
    }
}
