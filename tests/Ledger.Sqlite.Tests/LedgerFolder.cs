using Ledgerline.Testing.Ledgers;
using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Tests;

/// <summary>A folder of its own for a test, with a ledger's file in it and a back door to that file.</summary>
internal sealed class LedgerFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ledgerline-");

    public string Folder => _folder.FullName;

    public string Ledger => File("test.db");

    public IEnumerable<string> Names => _folder.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal);

    public string File(string name) => Path.Combine(Folder, name);

    public Task<SqliteLedger> OpenAsync(SqliteLedgerOptions? options = null)
        => SqliteLedger.OpenAsync(Ledger, options ?? new SqliteLedgerOptions(), CancellationToken.None);

    public Task<SqliteLedger> OpenReadOnlyAsync() => OpenAsync(new SqliteLedgerOptions { ReadOnly = true });

    /// <summary>Makes a ledger with <paramref name="count"/> readings, and closes it.</summary>
    public async Task<ArticleEntry[]> FillAsync(int count)
    {
        var generator = new EntryGenerator(count);
        ArticleEntry[] entries = [.. Enumerable.Range(1, count).Select(i => generator.Next($"article-{i}", claims: 3, mentions: 3))];
        await using var ledger = await OpenAsync();
        await ledger.AppendAsync(entries, CancellationToken.None);
        return entries;
    }

    /// <summary>Runs SQL on the file, around the ledger and its triggers.</summary>
    public void Tamper(string sql)
    {
        using var connection = Connect();
        Execute(connection, "PRAGMA foreign_keys = OFF");
        foreach (var trigger in Column(connection, "SELECT name FROM sqlite_schema WHERE type = 'trigger'"))
        {
            Execute(connection, $"DROP TRIGGER {trigger}");
        }

        Execute(connection, sql);
    }

    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Ledger};Pooling=False");
        connection.Open();
        return connection;
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are written in the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public static List<string> Column(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are written in the tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
