using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Postgres.Database;
using Npgsql;

namespace Ledgerline.Ledger.Postgres.Reading;

/// <summary>Counts what a ledger holds.</summary>
internal static class StatisticsReader
{
    public static async Task<LedgerStatistics> ReadAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare(
            """
            SELECT (SELECT count(*) FROM entries), (SELECT hash FROM entries ORDER BY sequence DESC LIMIT 1), (SELECT max(recorded) FROM entries),
                (SELECT count(DISTINCT article) FROM entries WHERE kind = 1 AND article NOT IN (SELECT article FROM removed)), (SELECT coalesce(sum(claims), 0) FROM bodies), (SELECT count(*) FROM texts), (SELECT count(*) FROM originals),
                (SELECT count(*) FROM intakes), (SELECT count(*) FROM migrations),
                (SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0) FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = (SELECT relnamespace FROM pg_class WHERE oid = to_regclass('entries')))::bigint
            """);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        var isEmpty = reader.IsDBNull(1);
        return new LedgerStatistics(
            reader.GetInt64(0),
            isEmpty ? "" : new Digest(reader.Bytes(1)).ToString(),
            isEmpty ? null : reader.Instant(2),
            reader.GetInt64(3),
            reader.GetInt64(4),
            reader.GetInt64(5),
            reader.GetInt64(6),
            reader.GetInt64(7),
            reader.GetInt64(9),
            (int)reader.GetInt64(8));
    }
}
