using System.Buffers.Binary;
using System.Globalization;
using Ledgerline.Ledger.Chain;
using Npgsql;

namespace Ledgerline.Ledger.Postgres.Database;

/// <summary>The lock that whoever appends holds until its transaction ends, so that the chain grows by one hand at a time.</summary>
/// <param name="schema">The ledger's schema: ledgers of one database have locks of their own.</param>
/// <param name="patience">How long to wait for it.</param>
internal sealed class LedgerLock(string schema, TimeSpan patience)
{
    private readonly long _key = BinaryPrimitives.ReadInt64BigEndian(Digest.OfText("ledgerline/lock/" + schema).ToBytes());

    /// <summary>Waits for the lock within the running transaction.</summary>
    /// <exception cref="PostgresException">Somebody else kept it too long (55P03).</exception>
    public async Task TakeAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync(
            string.Create(CultureInfo.InvariantCulture, $"SET LOCAL lock_timeout = {(long)patience.TotalMilliseconds}; SET LOCAL synchronous_commit = on"), cancellationToken).ConfigureAwait(false);
        await using var command = connection.Prepare("SELECT pg_advisory_xact_lock($1)").With(_key);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }
}
