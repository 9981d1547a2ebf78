using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Storage;
using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Files;

/// <summary>Moves the readings of formats 1 to 3, which had a table of articles and one of claims, into bodies.</summary>
internal static class Repacking
{
    public static void Run(SqliteConnection connection)
    {
        using var articles = connection.Prepare("SELECT entry, text, document, mentions, mentions_size FROM articles ORDER BY entry");
        using var claims = connection.Prepare("SELECT document FROM claims WHERE entry = $entry ORDER BY ordinal", ("$entry", SqliteType.Integer));
        using var write = connection.Prepare(
            "INSERT INTO bodies (entry, text, claims, size, body) VALUES ($entry, $text, $claims, $size, $body)",
            ("$entry", SqliteType.Integer),
            ("$text", SqliteType.Blob),
            ("$claims", SqliteType.Integer),
            ("$size", SqliteType.Integer),
            ("$body", SqliteType.Blob));
        using var article = articles.ExecuteReader();
        while (article.Read())
        {
            var entry = article.GetInt64(0);
            var reading = new StoredReading(article.Bytes(2), BodyPacking.Unpack(article.Bytes(3), article.GetInt64(4)), ClaimsOf(claims, entry));
            write.Bind(0, entry).Bind(1, article.Bytes(1)).Bind(2, (long)reading.Claims.Count).Bind(3, (long)reading.Body.Length).Bind(4, BodyPacking.Pack(reading.Body)).ExecuteNonQuery();
        }
    }

    private static List<byte[]> ClaimsOf(SqliteCommand claims, long entry)
    {
        using var reader = claims.Bind(0, entry).ExecuteReader();
        var documents = new List<byte[]>();
        while (reader.Read())
        {
            documents.Add(reader.Bytes(0));
        }

        return documents;
    }
}
