using Ledgerline.Ledger.Json;
using Ledgerline.Ledger.Search;
using Ledgerline.Ledger.Sqlite.Files;
using Ledgerline.Records;
using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Searching;

/// <summary>Writes what is searched by. Used by one caller at a time, within a transaction.</summary>
internal sealed class SearchIndexer : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _known;
    private readonly SqliteCommand _addArticle;
    private readonly SqliteCommand _addText;
    private readonly SqliteCommand _addClaim;
    private readonly SqliteCommand _addQuote;
    private readonly SqliteCommand _addPlace;
    private readonly SqliteCommand _addPoint;
    private readonly SqliteCommand _setIndexed;

    public SearchIndexer(SqliteConnection connection)
    {
        _connection = connection;
        _known = connection.Prepare("SELECT id FROM search_articles WHERE article = $article", ("$article", SqliteType.Text));
        _addArticle = connection.Prepare(
            "INSERT INTO search_articles (id, article, claims) VALUES ($id, $article, $claims)", ("$id", SqliteType.Integer), ("$article", SqliteType.Text), ("$claims", SqliteType.Integer));
        _addText = connection.Prepare("INSERT INTO search_texts (rowid, words) VALUES ($id, $words)", ("$id", SqliteType.Integer), ("$words", SqliteType.Text));
        _addClaim = connection.Prepare(
            "INSERT INTO search_claims (id, place, side, type, factuality) VALUES ($id, $place, $side, $type, $factuality)",
            ("$id", SqliteType.Integer), ("$place", SqliteType.Integer), ("$side", SqliteType.Text), ("$type", SqliteType.Integer), ("$factuality", SqliteType.Integer));
        _addQuote = connection.Prepare(
            "INSERT INTO search_quotes (rowid, words, source) VALUES ($id, $words, $source)", ("$id", SqliteType.Integer), ("$words", SqliteType.Text), ("$source", SqliteType.Text));
        _addPlace = connection.Prepare(
            """
            INSERT INTO search_places (place, document, claims) VALUES ($place, $document, 1)
            ON CONFLICT (place) DO UPDATE SET document = excluded.document, claims = claims + 1
            RETURNING id
            """,
            ("$place", SqliteType.Text), ("$document", SqliteType.Text));
        _addPoint = connection.Prepare(
            "INSERT OR REPLACE INTO search_points (id, west, east, south, north) VALUES ($id, $x, $x, $y, $y)", ("$id", SqliteType.Integer), ("$x", SqliteType.Real), ("$y", SqliteType.Real));
        _setIndexed = connection.Prepare("UPDATE search_state SET indexed = $indexed", ("$indexed", SqliteType.Integer));
    }

    /// <summary>How many entries lie behind the last that was indexed.</summary>
    public static long Behind(SqliteConnection connection) => connection.Number("SELECT coalesce((SELECT max(sequence) FROM entries), 0) - indexed FROM search_state");

    /// <summary>The last entry that was indexed.</summary>
    public static long Indexed(SqliteConnection connection) => connection.Number("SELECT indexed FROM search_state");

    /// <summary>Indexes entries that follow the last indexed one; of several readings of an article the last stays.</summary>
    public void Write(IReadOnlyList<SearchRows> rows, long last)
    {
        // Lists of rows grow at their end alone where the ids come in order.
        var newest = SearchRows.Latest(rows);
        foreach (var row in newest)
        {
            Forget(row.Article);
        }

        foreach (var row in newest)
        {
            _addArticle.Bind(0, row.Key.Value).Bind(1, row.Article).Bind(2, (long)row.Claims.Count).ExecuteNonQuery();
            foreach (var claim in row.Claims)
            {
                _addClaim.Bind(0, claim.Key.Value).Bind(1, PlaceOf(claim.Place)).Bind(2, claim.Side).Bind(3, (long)claim.Type).Bind(4, (long)claim.Factuality).ExecuteNonQuery();
            }
        }

        foreach (var row in newest)
        {
            _addText.Bind(0, row.Key.Value).Bind(1, row.Words).ExecuteNonQuery();
        }

        foreach (var claim in newest.SelectMany(row => row.Claims))
        {
            _addQuote.Bind(0, claim.Key.Value).Bind(1, claim.Words).Bind(2, claim.Source).ExecuteNonQuery();
        }

        _setIndexed.Bind(0, last).ExecuteNonQuery();
    }

    public void Dispose()
    {
        foreach (var command in new[] { _known, _addArticle, _addText, _addClaim, _addQuote, _addPlace, _addPoint, _setIndexed })
        {
            command.Dispose();
        }
    }

    /// <summary>Whatever there is of an article is no longer searched.</summary>
    public void Forget(string article)
    {
        if (_known.Bind(0, article).ExecuteScalar() is not long id)
        {
            return;
        }

        var range = $"BETWEEN {id} AND {id | SearchKey.MostClaims}";
        _connection.Execute(
            $"""
            UPDATE search_places SET claims = claims - (SELECT count(*) FROM search_claims c WHERE c.place = search_places.id AND c.id {range})
            WHERE id IN (SELECT place FROM search_claims WHERE id {range});
            DELETE FROM search_quotes WHERE rowid IN (SELECT id FROM search_claims WHERE id {range});
            DELETE FROM search_claims WHERE id {range};
            DELETE FROM search_texts WHERE rowid = {id};
            DELETE FROM search_articles WHERE id = {id};
            """);
    }

    private long? PlaceOf(Place? place)
    {
        if (place is null)
        {
            return null;
        }

        var id = (long)_addPlace.Bind(0, place.Id.Value).Bind(1, ContractJson.Print(place)).ExecuteScalar()!; // Whatever happens, the row has an id.
        _addPoint.Bind(0, id).Bind(1, place.Location.Longitude).Bind(2, place.Location.Latitude).ExecuteNonQuery();
        return id;
    }
}
