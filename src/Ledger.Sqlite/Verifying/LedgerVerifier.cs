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
        ("SELECT count(*) FROM articles WHERE entry NOT IN (SELECT sequence FROM entries)", "articles that no entry holds"),
        ("SELECT count(*) FROM claims WHERE entry NOT IN (SELECT sequence FROM entries)", "claims that no entry holds"),
        ("SELECT count(*) FROM intakes WHERE article NOT IN (SELECT article FROM entries)", "intakes of articles that no entry holds"),
        ("SELECT count(*) FROM originals WHERE hash NOT IN (SELECT original FROM intakes)", "originals that no intake has"),
        ("SELECT count(*) FROM texts WHERE hash NOT IN (SELECT text FROM articles)", "texts that no article has"),
    ];

    public static Verification Verify(SqliteConnection connection, CancellationToken cancellationToken)
    {
        using var entries = new EntryReader(connection);
        var verifier = new EntryVerifier();
        var fault = FirstFaultOfEntries(entries, verifier, cancellationToken);
        var (count, head) = verifier.Head;
        return new Verification(
            fault is null ? count : count + 1,
            count == 0 ? "" : head.ToString(),
            fault ?? FaultOfFile(connection, count, cancellationToken));
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
    private static LedgerFault? FaultOfFile(SqliteConnection connection, long last, CancellationToken cancellationToken)
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
