using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Files;

/// <summary>The numbered SQL files that make a ledger's tables. They run forward only, each once; <c>user_version</c> counts them.</summary>
internal static class Migrations
{
    private const string Folder = "Migrations/";

    private static readonly string[] Names = [.. typeof(Migrations).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    public static int Latest => Names.Length;

    public static int VersionOf(SqliteConnection connection) => (int)connection.Number("PRAGMA user_version");

    /// <summary>Brings the tables up to date, in one transaction and behind the write lock.</summary>
    public static void Run(SqliteConnection connection)
    {
        connection.Execute("BEGIN IMMEDIATE");
        try
        {
            for (var version = VersionOf(connection); version < Latest; version++)
            {
                connection.Execute(Read(Names[version]));
                connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {version + 1}"));
            }

            connection.Execute("COMMIT");
        }
        catch
        {
            connection.Execute("ROLLBACK");
            throw;
        }
    }

    private static string Read(string name)
    {
        using var stream = typeof(Migrations).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program lacks its own file {name}; install it anew.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
