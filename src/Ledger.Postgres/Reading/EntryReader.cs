using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Postgres.Database;
using Ledgerline.Ledger.Storage;
using Npgsql;

namespace Ledgerline.Ledger.Postgres.Reading;

/// <summary>Reads entries over one connection, some hundred at a time. Used by one caller at a time.</summary>
internal static class EntryReader
{
    private const string Links = "SELECT sequence, kind, article, content, previous, hash, recorded FROM entries";

    /// <summary>How many entries are read at once: enough that the way to the server does not matter, few enough for any memory.</summary>
    public const int PageSize = 256;

    /// <summary>The entry of the newest reading of each article, by article.</summary>
    public static async Task<List<long>> NewestOfEachAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare("SELECT max(sequence) FROM entries WHERE kind = 1 AND article NOT IN (SELECT article FROM removed) GROUP BY article ORDER BY article");
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
        await using var command = connection.Prepare("SELECT max(sequence + 0) FROM entries WHERE article = $1 AND kind = 1 AND NOT EXISTS (SELECT FROM removed WHERE article = $1)").With(article);
        return await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false) as long?;
    }

    /// <summary>All that the server keeps of some entries, by their numbers; one of which nothing is kept is not among them.</summary>
    public static async Task<Dictionary<long, StoredEntry>> ReadAsync(NpgsqlConnection connection, long[] entries, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare("SELECT b.entry, b.body, b.size, t.hash, t.body FROM bodies b LEFT JOIN texts t ON t.hash = b.text WHERE b.entry = ANY($1)").With(entries);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var read = new Dictionary<long, StoredEntry>(entries.Length);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            read.Add(
                reader.GetInt64(0),
                new StoredEntry(BodyPacking.Unpack(reader.Bytes(1), reader.GetInt32(2)), reader.IsDBNull(3) ? null : new Digest(reader.Bytes(3)), reader.IsDBNull(4) ? [] : reader.Bytes(4)));
        }

        return read;
    }

    /// <summary>The next links of notes behind one; empty where there are no more.</summary>
    public static Task<List<EntryRow>> NotesAsync(NpgsqlConnection connection, long after, CancellationToken cancellationToken)
        => RowsAsync(connection, $"{Links} WHERE kind <> 1 AND sequence > $1 ORDER BY sequence LIMIT $2", after, cancellationToken);

    /// <summary>The next links of the chain behind one; empty where there are no more.</summary>
    public static Task<List<EntryRow>> RowsAsync(NpgsqlConnection connection, long after, CancellationToken cancellationToken)
        => RowsAsync(connection, $"{Links} WHERE sequence > $1 ORDER BY sequence LIMIT $2", after, cancellationToken);

    private static async Task<List<EntryRow>> RowsAsync(NpgsqlConnection connection, string query, long after, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare(query).With(after).With(PageSize);
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
}
