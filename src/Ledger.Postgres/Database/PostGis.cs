using Npgsql;

namespace Ledgerline.Ledger.Postgres.Database;

/// <summary>The extension of the server that ledgers keep geometries with.</summary>
internal static class PostGis
{
    /// <summary>Where it is put where it is not there yet.</summary>
    public const string DefaultSchema = "public";

    /// <summary>The schema of its types and functions; null where the database has none.</summary>
    public static async Task<string?> SchemaAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare("SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'postgis'");
        return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) as string;
    }

    /// <summary>Makes sure that the database has it.</summary>
    /// <exception cref="LedgerException">It has not, and this user may not put it there.</exception>
    public static async Task RequireAsync(NpgsqlConnection connection, string address, CancellationToken cancellationToken)
    {
        if (await SchemaAsync(connection, cancellationToken).ConfigureAwait(false) is not null)
        {
            return;
        }

        try
        {
            await connection.ExecuteAsync($"CREATE EXTENSION postgis SCHEMA {DefaultSchema}", cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException failure) when (failure.SqlState is PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.UndefinedFile or PostgresErrorCodes.FeatureNotSupported)
        {
            throw new LedgerException(
                $"The database of the ledger '{address}' lacks PostGIS, and it could not be added: {failure.MessageText}. Install it on the server (Debian: postgresql-15-postgis-3), and have its administrator run CREATE EXTENSION postgis in this database.",
                failure);
        }
    }
}
