using System.Net.Sockets;
using Npgsql;

namespace Ledgerline.Ledger.Postgres.Database;

/// <summary>Turns the server's failures into words: what is wrong, with which ledger, and what to do.</summary>
internal static class PostgresFailure
{
    public static LedgerException Explain(NpgsqlException failure, string address) => new(Describe(failure, address), failure);

    private static string Describe(NpgsqlException failure, string address) => failure switch
    {
        PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable }
            => $"Another program is appending to the ledger '{address}' and did not finish in time. Try again when it is done.",
        PostgresException { SqlState: PostgresErrorCodes.DiskFull or PostgresErrorCodes.OutOfMemory or PostgresErrorCodes.InsufficientResources } full
            => $"The server of the ledger '{address}' has no room left: {full.MessageText}. What was acknowledged is kept. Make room, and run the command again.",
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } denied
            => $"The server of the ledger '{address}' does not let this user in: {denied.MessageText}. Check the name and the password in the address.",
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName }
            => $"The server has no database of the name in '{address}'. Create it (createdb), or name another.",
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } denied
            => $"This user may not do that in the ledger '{address}': {denied.MessageText}. Ask for the right to create a schema, or name a schema that is yours.",
        PostgresException { SqlState: PostgresErrorCodes.ReadOnlySqlTransaction }
            => $"The server of the ledger '{address}' takes no writes (a standby?). Name the primary server.",
        PostgresException { SqlState: PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted } corrupt
            => $"The server finds the ledger '{address}' damaged: {corrupt.MessageText}. Go back to a backup.",
        PostgresException other => $"The server of the ledger '{address}' refuses: {other.MessageText} ({other.SqlState}).",
        { InnerException: SocketException } => $"Nobody answers at '{address}': {failure.Message}. Is the server running, and is the port right?",
        _ => $"The connection to the ledger '{address}' failed: {failure.Message}. What was acknowledged is kept; run the command again.",
    };
}
