using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Notes;
using Ledgerline.Ledger.Sqlite.Files;
using Ledgerline.Ledger.Sqlite.Searching;
using Ledgerline.Records;
using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Writing;

/// <summary>Takes readings out of a ledger that had to go: the one way in which anything leaves it. Within the writer's transaction, but for <see cref="Forget"/>.</summary>
internal static class RemovalWriter
{
    /// <summary>All readings of an article, and of every article that has one of its texts.</summary>
    public static IReadOnlyList<RemovedReading> Find(SqliteConnection connection, string article)
    {
        using var command = connection.Prepare(
            """
            WITH RECURSIVE gone (article, text) AS (
                SELECT e.article, b.text FROM entries e JOIN bodies b ON b.entry = e.sequence WHERE e.article = $article AND e.kind = 1
                UNION
                SELECT e.article, b.text FROM gone g JOIN bodies b JOIN entries e ON e.sequence = b.entry WHERE e.kind = 1 AND (b.text = g.text OR e.article = g.article)
            )
            SELECT e.sequence, e.article, b.text FROM entries e JOIN bodies b ON b.entry = e.sequence
            WHERE e.kind = 1 AND e.article IN (SELECT article FROM gone) ORDER BY e.sequence
            """,
            ("$article", SqliteType.Text));
        using var reader = command.Bind(0, article).ExecuteReader();
        var readings = new List<RemovedReading>();
        while (reader.Read())
        {
            readings.Add(new RemovedReading(reader.GetInt64(0), new ArticleId(reader.Text(1)), new Digest(reader.Bytes(2))));
        }

        return readings;
    }

    /// <summary>Deletes what a removal names: bodies, texts, intakes, originals, and what was searched by.</summary>
    public static void Do(SqliteConnection connection, Removal removal)
    {
        using var note = connection.Prepare(
            "INSERT INTO removed (entry, article, text) VALUES ($entry, $article, $text)", ("$entry", SqliteType.Integer), ("$article", SqliteType.Text), ("$text", SqliteType.Blob));
        using var delete = connection.Prepare("DELETE FROM bodies WHERE entry = $entry", ("$entry", SqliteType.Integer));
        using var intakes = connection.Prepare("DELETE FROM intakes WHERE article = $article", ("$article", SqliteType.Text));
        using var texts = connection.Prepare("DELETE FROM texts WHERE hash = $hash", ("$hash", SqliteType.Blob));
        using var indexer = new SearchIndexer(connection);
        foreach (var reading in removal.Readings)
        {
            note.Bind(0, reading.Entry).Bind(1, reading.Article.Value).Bind(2, reading.Text.ToBytes()).ExecuteNonQuery();
            delete.Bind(0, reading.Entry).ExecuteNonQuery();
        }

        foreach (var article in removal.Readings.Select(reading => reading.Article.Value).Distinct())
        {
            intakes.Bind(0, article).ExecuteNonQuery();
            indexer.Forget(article);
        }

        foreach (var text in removal.Readings.Select(reading => reading.Text).Distinct())
        {
            texts.Bind(0, text.ToBytes()).ExecuteNonQuery();
        }

        connection.Execute("DELETE FROM originals WHERE hash NOT IN (SELECT original FROM intakes)");
    }

    /// <summary>Clears what deleted rows leave behind: words in the segments of the full text, and pages in the log.</summary>
    public static void Forget(SqliteConnection connection)
        => connection.Execute(
            """
            INSERT INTO search_texts (search_texts) VALUES ('optimize');
            INSERT INTO search_quotes (search_quotes) VALUES ('optimize');
            PRAGMA wal_checkpoint (TRUNCATE);
            """);
}
