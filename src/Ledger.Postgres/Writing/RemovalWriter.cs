using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Notes;
using Ledgerline.Ledger.Postgres.Database;
using Ledgerline.Ledger.Postgres.Searching;
using Ledgerline.Ledger.Storage;
using Ledgerline.Records;
using Npgsql;

namespace Ledgerline.Ledger.Postgres.Writing;

/// <summary>Takes readings out of a ledger that had to go: the one way in which anything leaves it. Within a transaction that holds the ledger's lock.</summary>
internal static class RemovalWriter
{
    /// <summary>Puts a removal on record and does it; null where there is nothing to remove. The caller commits.</summary>
    public static async Task<Removal?> RemoveAsync(
        NpgsqlConnection connection, string article, Func<IReadOnlyList<RemovedReading>, Removal> note, DateTime now, CancellationToken cancellationToken)
    {
        var readings = await FindAsync(connection, article, cancellationToken).ConfigureAwait(false);
        if (readings.Count == 0)
        {
            return null;
        }

        var removal = note(readings);
        await EntryWriter.NoteAsync(connection, [PreparedEntry.Of(removal)], now, cancellationToken).ConfigureAwait(false);
        await DoAsync(connection, removal, cancellationToken).ConfigureAwait(false);
        return removal;
    }

    /// <summary>Deletes what a removal names: bodies, texts, intakes, originals, and what was searched by.</summary>
    public static async Task DoAsync(NpgsqlConnection connection, Removal removal, CancellationToken cancellationToken)
    {
        var entries = removal.Readings.Select(reading => reading.Entry).ToArray();
        var articles = removal.Readings.Select(reading => reading.Article.Value).ToArray();
        var texts = removal.Readings.Select(reading => reading.Text.ToBytes()).ToArray();
        await RunAsync(connection.Prepare("INSERT INTO removed (entry, article, text) SELECT * FROM unnest($1, $2, $3)").With(entries).With(articles).With(texts)).ConfigureAwait(false);
        await RunAsync(connection.Prepare("DELETE FROM bodies WHERE entry = ANY($1)").With(entries)).ConfigureAwait(false);
        await RunAsync(connection.Prepare("DELETE FROM intakes WHERE article = ANY($1)").With(articles)).ConfigureAwait(false);
        await RunAsync(connection.Prepare("DELETE FROM originals o WHERE NOT EXISTS (SELECT FROM intakes i WHERE i.original = o.hash)")).ConfigureAwait(false);
        await RunAsync(connection.Prepare("DELETE FROM texts WHERE hash = ANY($1)").With(texts)).ConfigureAwait(false);
        await SearchIndexer.ForgetAsync(connection, [.. articles.Distinct()], cancellationToken).ConfigureAwait(false);

        async Task RunAsync(NpgsqlCommand prepared)
        {
            await using var command = prepared;
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    // All readings of an article, and of every article that has one of its texts.
    private static async Task<List<RemovedReading>> FindAsync(NpgsqlConnection connection, string article, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare(
            """
            WITH RECURSIVE gone (article, text) AS (
                SELECT e.article, b.text FROM entries e JOIN bodies b ON b.entry = e.sequence WHERE e.article = $1 AND e.kind = 1
                UNION
                SELECT e.article, b.text FROM gone g, entries e JOIN bodies b ON b.entry = e.sequence WHERE e.kind = 1 AND (b.text = g.text OR e.article = g.article)
            )
            SELECT e.sequence, e.article, b.text FROM entries e JOIN bodies b ON b.entry = e.sequence
            WHERE e.kind = 1 AND e.article IN (SELECT article FROM gone) ORDER BY e.sequence
            """).With(article);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var readings = new List<RemovedReading>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            readings.Add(new RemovedReading(reader.GetInt64(0), new ArticleId(reader.GetString(1)), new Digest(reader.Bytes(2))));
        }

        return readings;
    }
}
