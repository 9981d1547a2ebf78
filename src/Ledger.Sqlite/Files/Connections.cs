using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Files;

/// <summary>Opens connections with the settings that every connection to a ledger has.</summary>
internal sealed class Connections(string path, SqliteLedgerOptions options)
{
    // Set once a reader found that nothing can be written beside the file: see OpenReader.
    private volatile bool _immutable;

    public string Path => path;

    /// <summary>For appending. Commits are on disk before they return (synchronous=FULL), in a write-ahead log beside the file.</summary>
    public SqliteConnection OpenWriter()
        => Open(path, SqliteOpenMode.ReadWrite, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 16384;");

    /// <summary>For queries: sees what is committed when it begins, never waits for the writer, and cannot change anything.</summary>
    /// <remarks>The connection may write all the same, because only then SQLite clears away the files that it lays beside a ledger. In a folder
    /// that cannot be written to, it can read a file only where it may take it for unchanging. That holds where no log lies beside it: nobody
    /// is writing then, and nobody can begin to.</remarks>
    public SqliteConnection OpenReader()
    {
        if (_immutable)
        {
            return OpenUntouched();
        }

        try
        {
            return Open(path, SqliteOpenMode.ReadWrite, "PRAGMA query_only = ON; SELECT count(*) FROM sqlite_schema;");
        }
        catch (SqliteException failure) when (MayTakeForUnchanging(failure))
        {
            _immutable = true;
            return OpenUntouched();
        }
    }

    /// <summary>For a look at a file that may be anybody's: takes no lock and leaves nothing beside it.</summary>
    public SqliteConnection OpenUntouched() => Open(Immutable(path), SqliteOpenMode.ReadOnly, "");

    public SqliteConnection OpenNew(string newPath) => Open(newPath, SqliteOpenMode.ReadWriteCreate, "PRAGMA page_size = 8192; PRAGMA synchronous = FULL;");

    private static string Immutable(string file)
        => "file:" + string.Join('/', System.IO.Path.GetFullPath(file).Split(System.IO.Path.DirectorySeparatorChar).Select(Uri.EscapeDataString)) + "?immutable=1";

    private bool MayTakeForUnchanging(SqliteException failure)
        => options.ReadOnly && (failure.SqliteErrorCode is SqliteFailure.CannotOpen or SqliteFailure.ReadOnly) && !HasLog();

    private bool HasLog() => new FileInfo(path + "-wal") is { Exists: true, Length: > 0 };

    private SqliteConnection Open(string source, SqliteOpenMode mode, string settings)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = source,
            Mode = mode,
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = (int)Math.Ceiling(options.BusyTimeout.TotalSeconds),
        }.ToString());
        try
        {
            connection.Open();
            if (settings.Length > 0)
            {
                connection.Execute(settings);
            }

            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
