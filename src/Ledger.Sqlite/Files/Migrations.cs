using System.Globalization;
using Ledgerline.Ledger.Storage;
using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Files;

/// <summary>The numbered SQL files that make a ledger's tables. They run forward only, each once; <c>user_version</c> counts them.</summary>
internal static class Migrations
{
    // Behind this file, what entries hold is moved by the program, since SQL cannot pack it.
    private const int Repacked = 4;

    private static readonly MigrationFiles Files = new(typeof(Migrations).Assembly);

    public static int Latest => Files.Count;

    public static int VersionOf(SqliteConnection connection) => (int)connection.Number("PRAGMA user_version");

    /// <summary>Brings the tables up to date, in one transaction and behind the write lock.</summary>
    public static void Run(SqliteConnection connection)
    {
        connection.Execute("BEGIN IMMEDIATE");
        try
        {
            for (var version = VersionOf(connection); version < Latest; version++)
            {
                connection.Execute(Files.ReadFrom(version));
                if (version + 1 == Repacked)
                {
                    Repacking.Run(connection);
                }

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
}
