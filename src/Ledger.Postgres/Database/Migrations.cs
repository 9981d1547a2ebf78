using Ledgerline.Ledger.Storage;
using Npgsql;

namespace Ledgerline.Ledger.Postgres.Database;

/// <summary>The numbered SQL files that make a ledger's tables. They run forward only, each once; the table <c>migrations</c> counts them.</summary>
internal static class Migrations
{
    // Behind this file, what entries hold is moved by the program, since SQL cannot pack it.
    private const int Repacked = 3;

    private static readonly MigrationFiles Files = new(typeof(Migrations).Assembly);

    public static int Latest => Files.Count;

    /// <summary>How many migrations have run; null where the schema holds no ledger.</summary>
    public static async Task<int?> VersionAsync(NpgsqlConnection connection, string schema, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare("SELECT to_regclass(quote_ident($1) || '.migrations') IS NOT NULL").With(schema);
        return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) is true
            ? (int)await connection.NumberAsync("SELECT count(*) FROM migrations", cancellationToken).ConfigureAwait(false)
            : null;
    }

    /// <summary>Makes the tables or brings them up to date, in one transaction and behind the ledger's lock.</summary>
    public static async Task RunAsync(NpgsqlConnection connection, LedgerLock theLock, LedgerAddress address, CancellationToken cancellationToken)
    {
        var schema = address.Schema;
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await theLock.TakeAsync(connection, cancellationToken).ConfigureAwait(false);
        await PostGis.RequireAsync(connection, address.Display, cancellationToken).ConfigureAwait(false);
        await connection.ExecuteAsync(
            $"""
            CREATE SCHEMA IF NOT EXISTS "{schema}";
            CREATE TABLE IF NOT EXISTS "{schema}".migrations (version integer PRIMARY KEY, name text NOT NULL, run timestamptz NOT NULL DEFAULT now());
            """,
            cancellationToken).ConfigureAwait(false);
        for (var version = await VersionAsync(connection, schema, cancellationToken).ConfigureAwait(false) ?? 0; version < Latest; version++)
        {
            await connection.ExecuteAsync(Files.ReadFrom(version), cancellationToken).ConfigureAwait(false);
            if (version + 1 == Repacked)
            {
                await Repacking.RunAsync(connection, cancellationToken).ConfigureAwait(false);
            }

            await using var note = connection.Prepare("INSERT INTO migrations (version, name) VALUES ($1, $2)").With(version + 1).With(Files.NameFrom(version));
            await note.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }

        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }
}
