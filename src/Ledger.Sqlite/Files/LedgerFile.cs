using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Files;

/// <summary>Makes sure that a path holds a ledger of this program's version, and creates one where it may. A file of another kind is left alone.</summary>
internal static class LedgerFile
{
    // "LdgL" in ASCII, as application_id in the file's header marks it (https://www.sqlite.org/fileformat.html, 1.3.13).
    private const long ApplicationId = 0x4C64674C;

    private static int _created;

    public static void Prepare(string path, bool readOnly, Connections connections)
    {
        if (Directory.Exists(path))
        {
            throw new LedgerException($"'{path}' is a folder, not a ledger. Name a file with --db.");
        }

        if (!File.Exists(path))
        {
            if (readOnly)
            {
                throw new LedgerException($"There is no ledger '{path}'. Make one with 'ingest', or name another with --db.");
            }

            Create(path, connections);
        }

        RequireLedger(path, connections);
        RequireVersion(path, readOnly, connections);
    }

    // A ledger comes into being whole or not at all: it is made under another name, and moved to its own. Where another process was
    // faster, its file stands and ours goes.
    private static void Create(string path, Connections connections)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (!Directory.Exists(folder))
        {
            throw new LedgerException($"The ledger '{path}' cannot be created: there is no folder '{folder}'. Create it, or name another file with --db.");
        }

        var number = Interlocked.Increment(ref _created);
        var unfinished = string.Create(CultureInfo.InvariantCulture, $"{path}.{Environment.ProcessId}-{number}.new");
        try
        {
            File.Delete(unfinished);
            using (var connection = connections.OpenNew(unfinished))
            {
                connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
                Migrations.Run(connection);
                connection.Execute("PRAGMA journal_mode = WAL");
            }

            MoveUnlessThere(unfinished, path);
        }
        catch (UnauthorizedAccessException denied)
        {
            throw new LedgerException($"The ledger '{path}' cannot be created: {denied.Message} Name a file with --db where you may write.", denied);
        }
        finally
        {
            DeleteQuietly(unfinished);
        }
    }

    private static void MoveUnlessThere(string unfinished, string path)
    {
        try
        {
            File.Move(unfinished, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process has created the ledger meanwhile; that one is used.
        }
    }

    private static void DeleteQuietly(string unfinished)
    {
        try
        {
            File.Delete(unfinished);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The failure that brought us here says more than this one.
        }
    }

    private static void RequireLedger(string path, Connections connections)
    {
        if (ReadApplicationId(connections) != ApplicationId)
        {
            throw new LedgerException(SqliteFailure.NotALedger(path));
        }
    }

    // A file whose log is being written back to it, or was when a process ended, looks torn to whoever ignores the log; it is then opened
    // like a ledger, which leaves at most a log of its own beside it.
    private static long ReadApplicationId(Connections connections)
    {
        try
        {
            using var untouched = connections.OpenUntouched();
            return untouched.Number("PRAGMA application_id");
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == SqliteFailure.Corrupt)
        {
            using var reader = connections.OpenReader();
            return reader.Number("PRAGMA application_id");
        }
    }

    private static void RequireVersion(string path, bool readOnly, Connections connections)
    {
        int version;
        using (var reader = connections.OpenReader())
        {
            version = Migrations.VersionOf(reader);
        }

        if (version > Migrations.Latest)
        {
            throw new LedgerException($"The ledger '{path}' was made by a newer version of this program (format {version}; this one knows formats up to {Migrations.Latest}). It was not touched; install the newer version.");
        }

        if (version == Migrations.Latest)
        {
            return;
        }

        if (readOnly)
        {
            throw new LedgerException($"The ledger '{path}' has the old format {version} (this program uses {Migrations.Latest}). Run 'ledger migrate' on it once, which brings it up to date.");
        }

        using var writer = connections.OpenWriter();
        Migrations.Run(writer);
    }
}
