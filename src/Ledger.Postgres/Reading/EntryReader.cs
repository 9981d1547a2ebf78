using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Postgres.Database;
using Ledgerline.Ledger.Storage;
using Npgsql;

namespace Ledgerline.Ledger.Postgres.Reading;

/// <summary>Reads entries over one connection, some hundred at a time. Used by one caller at a time.</summary>
internal static class EntryReader
{
    /// <summary>How many entries are read at once: enough that the way to the server does not matter, few enough for any memory.</summary>
    public const int PageSize = 256;

    /// <summary>The entry of the newest reading of each article, by article.</summary>
    public static async Task<List<long>> NewestOfEachAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare("SELECT max(sequence) FROM entries GROUP BY article ORDER BY article");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var entries = new List<long>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            entries.Add(reader.GetInt64(0));
        }

        return entries;
    }

    /// <summary>The entry of an article's newest reading; null where there is none.</summary>
    public static async Task<long?> NewestOfAsync(NpgsqlConnection connection, string article, CancellationToken cancellationToken)
    {
        // Before the server has counted the rows it would walk the chain backwards for the largest number; of a sum it does not.
        await using var command = connection.Prepare("SELECT max(sequence + 0) FROM entries WHERE article = $1").With(article);
        return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) as long?;
    }

    /// <summary>All that the server keeps of some entries, by their numbers; one whose article or text is missing is not among them.</summary>
    public static async Task<Dictionary<long, StoredEntry>> ReadAsync(NpgsqlConnection connection, long[] entries, CancellationToken cancellationToken)
    {
        var claims = await ReadClaimsAsync(connection, entries, cancellationToken).ConfigureAwait(false);
        await using var command = connection.Prepare(
            "SELECT a.entry, a.document, a.mentions, a.mentions_size, t.hash, t.body FROM articles a JOIN texts t ON t.hash = a.text WHERE a.entry = ANY($1)").With(entries);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var read = new Dictionary<long, StoredEntry>(entries.Length);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var (documents, rows) = claims.GetValueOrDefault(reader.GetInt64(0)) ?? new([], []);
            var mentions = MentionPacking.Unpack(reader.Bytes(2), reader.GetInt32(3));
            read.Add(reader.GetInt64(0), new StoredEntry(new StoredReading(reader.Utf8(1), mentions, documents), new Digest(reader.Bytes(4)), reader.Bytes(5), rows));
        }

        return read;
    }

    /// <summary>The next links of the chain behind one; empty where there are no more.</summary>
    public static async Task<List<EntryRow>> RowsAsync(NpgsqlConnection connection, long after, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare(
            "SELECT sequence, kind, article, content, previous, hash, recorded FROM entries WHERE sequence > $1 ORDER BY sequence LIMIT $2").With(after).With(PageSize);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var rows = new List<EntryRow>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            rows.Add(new EntryRow(
                reader.GetInt64(0),
                reader.GetInt32(1),
                reader.GetString(2),
                new Digest(reader.Bytes(3)),
                new Digest(reader.Bytes(4)),
                new Digest(reader.Bytes(5)),
                RecordedTime.Format(reader.Instant(6))));
        }

        return rows;
    }

    private static async Task<Dictionary<long, EntryClaims>> ReadClaimsAsync(NpgsqlConnection connection, long[] entries, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare(
            """
            SELECT entry, ordinal, document, id, type, place, valid_from, valid_until, said_from, said_until, published_from, published_until
            FROM claims WHERE entry = ANY($1) ORDER BY entry, ordinal
            """).With(entries);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var claims = new Dictionary<long, EntryClaims>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var entry = reader.GetInt64(0);
            if (!claims.TryGetValue(entry, out var of))
            {
                claims[entry] = of = new([], []);
            }

            if (reader.GetInt32(1) != of.Rows.Count)
            {
                throw new FormatException($"the number of claim {of.Rows.Count} of entry {entry} is {reader.GetInt32(1)}.");
            }

            of.Documents.Add(reader.Utf8(2));
            of.Rows.Add(new ClaimRow(
                reader.GetString(3),
                reader.GetInt32(4),
                reader.TextOrNull(5),
                reader.DayOrNull(6),
                reader.DayOrNull(7),
                reader.DayOrNull(8),
                reader.DayOrNull(9),
                reader.DayOrNull(10),
                reader.DayOrNull(11)));
        }

        return claims;
    }

    private sealed record EntryClaims(List<byte[]> Documents, List<ClaimRow> Rows);
}
