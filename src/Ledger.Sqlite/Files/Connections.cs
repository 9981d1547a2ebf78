using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Files;

/// <summary>Opens connections with the settings that every connection to a ledger has.</summary>
internal sealed class Connections(string path, SqliteLedgerOptions options)
{
    // Set where a write-ahead log cannot be used because nothing can be written beside the file: see OpenReadOnly.
    private bool _immutable;

    public string Path => path;

    /// <summary>For appending. Commits are on disk before they return (synchronous=FULL), in a write-ahead log beside the file.</summary>
    public SqliteConnection OpenWriter()
        => Open(path, SqliteOpenMode.ReadWrite, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");

    /// <summary>For queries: sees what is committed when it begins, and never waits for the writer.</summary>
    public SqliteConnection OpenReader()
        => options.ReadOnly ? OpenReadOnly() : Open(path, SqliteOpenMode.ReadWrite, "PRAGMA query_only = ON;");

    /// <summary>For a look at a file that may be anybody's: takes no lock and leaves nothing beside it.</summary>
    public SqliteConnection OpenUntouched() => Open(Immutable(path), SqliteOpenMode.ReadOnly, "");

    public SqliteConnection OpenNew(string newPath) => Open(newPath, SqliteOpenMode.ReadWriteCreate, "PRAGMA synchronous = FULL;");

    private static string Immutable(string file)
        => "file:" + string.Join('/', System.IO.Path.GetFullPath(file).Split(System.IO.Path.DirectorySeparatorChar).Select(Uri.EscapeDataString)) + "?immutable=1";

    // In a folder that cannot be written to, SQLite can read a file only where it may take it for unchanging. That holds where no log lies
    // beside it: nobody is writing then, and nobody can begin to.
    private SqliteConnection OpenReadOnly()
    {
        if (_immutable)
        {
            return OpenUntouched();
        }

        try
        {
            var connection = Open(path, SqliteOpenMode.ReadOnly, "");
            connection.Execute("SELECT count(*) FROM sqlite_schema");
            return connection;
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is SqliteFailure.CannotOpen or SqliteFailure.ReadOnly && !File.Exists(path + "-wal"))
        {
            _immutable = true;
            return OpenUntouched();
        }
    }

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
