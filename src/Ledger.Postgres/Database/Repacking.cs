using System.Text;
using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Ledgerline.Ledger.Postgres.Database;

/// <summary>Moves the readings of formats 1 and 2, which had a table of articles and one of claims, into bodies.</summary>
internal static class Repacking
{
    private const int PageSize = 256;

    public static async Task RunAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        for (var after = 0L; await ReadAsync(connection, after, cancellationToken).ConfigureAwait(false) is { Count: > 0 } readings; after = readings[^1].Entry)
        {
            await using var copy = await connection.BeginBinaryImportAsync("COPY bodies (entry, text, claims, size, body) FROM STDIN (FORMAT binary)", cancellationToken).ConfigureAwait(false);
            foreach (var (entry, text, reading) in readings)
            {
                await copy.StartRowAsync(cancellationToken).ConfigureAwait(false);
                await copy.WriteAsync(entry, NpgsqlDbType.Bigint, cancellationToken).ConfigureAwait(false);
                await copy.WriteAsync(text, NpgsqlDbType.Bytea, cancellationToken).ConfigureAwait(false);
                await copy.WriteAsync(reading.Claims.Count, NpgsqlDbType.Integer, cancellationToken).ConfigureAwait(false);
                await copy.WriteAsync(reading.Body.Length, NpgsqlDbType.Integer, cancellationToken).ConfigureAwait(false);
                await copy.WriteAsync(BodyPacking.Pack(reading.Body), NpgsqlDbType.Bytea, cancellationToken).ConfigureAwait(false);
            }

            await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<List<(long Entry, byte[] Text, StoredReading Reading)>> ReadAsync(NpgsqlConnection connection, long after, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare(
            """
            SELECT a.entry, a.text, a.document, a.mentions, a.mentions_size, ARRAY(SELECT c.document FROM claims c WHERE c.entry = a.entry ORDER BY c.ordinal)
            FROM articles a WHERE a.entry > $1 ORDER BY a.entry LIMIT $2
            """).With(after).With(PageSize);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var readings = new List<(long, byte[], StoredReading)>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var claims = reader.GetFieldValue<string[]>(5).Select(Encoding.UTF8.GetBytes).ToList();
            readings.Add((reader.GetInt64(0), reader.Bytes(1), new StoredReading(reader.Utf8(2), BodyPacking.Unpack(reader.Bytes(3), reader.GetInt32(4)), claims)));
        }

        return readings;
    }
}
