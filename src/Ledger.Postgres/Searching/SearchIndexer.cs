using Ledgerline.Ledger.Json;
using Ledgerline.Ledger.Postgres.Database;
using Ledgerline.Ledger.Search;
using Npgsql;
using NpgsqlTypes;

namespace Ledgerline.Ledger.Postgres.Searching;

/// <summary>Writes what is searched by, within a transaction that holds the ledger's lock.</summary>
internal static class SearchIndexer
{
    /// <summary>The last entry that was indexed, and how many lie behind it.</summary>
    public static async Task<(long Indexed, long Behind)> StateAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare("SELECT indexed, coalesce((SELECT max(sequence) FROM entries), 0) - indexed FROM search_state");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await reader.ReadAsync(cancellationToken).ConfigureAwait(false); // The table has one row.
        return (reader.GetInt64(0), reader.GetInt64(1));
    }

    /// <summary>Indexes entries that follow the last indexed one, and nothing where another writer has done so meanwhile; of several readings of an article the last stays.</summary>
    public static async Task WriteAsync(NpgsqlConnection connection, IReadOnlyList<SearchRows> rows, long after, long last, CancellationToken cancellationToken)
    {
        if ((await StateAsync(connection, cancellationToken).ConfigureAwait(false)).Indexed != after)
        {
            return;
        }

        var newest = SearchRows.Latest(rows);
        await ForgetAsync(connection, [.. newest.Select(row => row.Article)], cancellationToken).ConfigureAwait(false);
        var places = await PlacesAsync(connection, newest, cancellationToken).ConfigureAwait(false);
        await CopyArticlesAsync(connection, newest, cancellationToken).ConfigureAwait(false);
        await CopyClaimsAsync(connection, newest, places, cancellationToken).ConfigureAwait(false);
        await using var state = connection.Prepare("UPDATE search_state SET indexed = $1").With(last);
        await state.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Has the server count what the tables hold, so that it knows how to answer; where it may not, it warns and answers slower.</summary>
    public static Task CountAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
        => connection.ExecuteAsync("ANALYZE search_articles, search_claims, search_places", cancellationToken);

    /// <summary>Whatever there is of some articles is no longer searched.</summary>
    public static async Task ForgetAsync(NpgsqlConnection connection, string[] articles, CancellationToken cancellationToken)
    {
        await using var known = connection.Prepare("SELECT id FROM search_articles WHERE article = ANY($1)").With(articles);
        var ids = new List<long>();
        await using (var reader = await known.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false))
        {
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                ids.Add(reader.GetInt64(0));
            }
        }

        if (ids.Count == 0)
        {
            return;
        }

        await using var forget = connection.Prepare(
            """
            WITH gone AS (DELETE FROM search_claims c USING unnest($1) AS a (id) WHERE c.id > a.id AND c.id <= a.id + $2 RETURNING c.place),
            counted AS (SELECT place, count(*) AS claims FROM gone GROUP BY place)
            UPDATE search_places p SET claims = p.claims - counted.claims FROM counted WHERE p.id = counted.place
            """).With(ids.ToArray()).With((long)SearchKey.MostClaims);
        await forget.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        await using var articlesGone = connection.Prepare("DELETE FROM search_articles WHERE id = ANY($1)").With(ids.ToArray());
        await articlesGone.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task<Dictionary<string, long>> PlacesAsync(NpgsqlConnection connection, IReadOnlyList<SearchRows> rows, CancellationToken cancellationToken)
    {
        var told = rows.SelectMany(row => row.Claims).Where(claim => claim.Place is not null)
            .GroupBy(claim => claim.Place!.Id.Value)
            .Select(claims => (Place: claims.MaxBy(claim => (claim.Key.Entry, claim.Key.Claim))!.Place!, Claims: claims.Count())) // No group is empty, and all have a place.
            .ToList();
        await using var command = connection.Prepare(
            """
            INSERT INTO search_places (place, document, claims, geom)
            SELECT place, document, claims, ST_SetSRID(ST_MakePoint(x, y), 4326) FROM unnest($1, $2, $3, $4, $5) AS told (place, document, claims, x, y)
            ON CONFLICT (place) DO UPDATE SET document = excluded.document, claims = search_places.claims + excluded.claims, geom = excluded.geom
            RETURNING place, id
            """)
            .With(told.Select(each => each.Place.Id.Value).ToArray())
            .With(told.Select(each => ContractJson.Print(each.Place)).ToArray())
            .With(told.Select(each => each.Claims).ToArray())
            .With(told.Select(each => each.Place.Location.Longitude).ToArray())
            .With(told.Select(each => each.Place.Location.Latitude).ToArray());
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var ids = new Dictionary<string, long>(StringComparer.Ordinal);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            ids.Add(reader.GetString(0), reader.GetInt64(1));
        }

        return ids;
    }

    // What the server makes of words cannot be copied: the words are, into tables of the transaction, and it makes vectors of them from there.
    private static async Task CopyArticlesAsync(NpgsqlConnection connection, IReadOnlyList<SearchRows> rows, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync("CREATE TEMPORARY TABLE told_articles (id bigint, article text, claims integer, words text) ON COMMIT DROP", cancellationToken).ConfigureAwait(false);
        await using (var copy = await connection.BeginBinaryImportAsync("COPY told_articles FROM STDIN (FORMAT binary)", cancellationToken).ConfigureAwait(false))
        {
            foreach (var row in rows)
            {
                await copy.StartRowAsync(cancellationToken).ConfigureAwait(false);
                await copy.WriteAsync(row.Key.Value, NpgsqlDbType.Bigint, cancellationToken).ConfigureAwait(false);
                await copy.WriteAsync(row.Article, NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
                await copy.WriteAsync(row.Claims.Count, NpgsqlDbType.Integer, cancellationToken).ConfigureAwait(false);
                await copy.WriteAsync(row.Words, NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
            }

            await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }

        await connection.ExecuteAsync("INSERT INTO search_articles (id, article, claims, words) SELECT id, article, claims, to_tsvector('simple', words) FROM told_articles", cancellationToken).ConfigureAwait(false);
    }

    private static async Task CopyClaimsAsync(NpgsqlConnection connection, IReadOnlyList<SearchRows> rows, Dictionary<string, long> places, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync(
            "CREATE TEMPORARY TABLE told_claims (id bigint, place bigint, side text, type integer, factuality integer, words text, source text) ON COMMIT DROP", cancellationToken).ConfigureAwait(false);
        await using (var copy = await connection.BeginBinaryImportAsync("COPY told_claims FROM STDIN (FORMAT binary)", cancellationToken).ConfigureAwait(false))
        {
            foreach (var claim in rows.SelectMany(row => row.Claims))
            {
                await copy.StartRowAsync(cancellationToken).ConfigureAwait(false);
                await copy.WriteAsync(claim.Key.Value, NpgsqlDbType.Bigint, cancellationToken).ConfigureAwait(false);
                await WriteOrNullAsync(copy, claim.Place is { Id.Value: var place } ? places[place] : null, NpgsqlDbType.Bigint, cancellationToken).ConfigureAwait(false);
                await WriteOrNullAsync(copy, claim.Side, NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
                await copy.WriteAsync(claim.Type, NpgsqlDbType.Integer, cancellationToken).ConfigureAwait(false);
                await copy.WriteAsync(claim.Factuality, NpgsqlDbType.Integer, cancellationToken).ConfigureAwait(false);
                await copy.WriteAsync(claim.Words, NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
                await copy.WriteAsync(claim.Source, NpgsqlDbType.Text, cancellationToken).ConfigureAwait(false);
            }

            await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }

        await connection.ExecuteAsync(
            """
            INSERT INTO search_claims (id, place, side, type, factuality, words, source)
            SELECT id, place, side, type, factuality, to_tsvector('simple', words), to_tsvector('simple', source) FROM told_claims
            """,
            cancellationToken).ConfigureAwait(false);
    }

    private static Task WriteOrNullAsync(NpgsqlBinaryImporter copy, object? value, NpgsqlDbType type, CancellationToken cancellationToken)
        => value is null ? copy.WriteNullAsync(cancellationToken) : copy.WriteAsync(value, type, cancellationToken);
}
