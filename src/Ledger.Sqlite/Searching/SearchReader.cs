using System.Text;
using System.Text.Json;
using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Json;
using Ledgerline.Ledger.Search;
using Ledgerline.Ledger.Sqlite.Files;
using Ledgerline.Ledger.Views;
using Ledgerline.Records;
using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Searching;

/// <summary>Answers searches over one connection.</summary>
internal static class SearchReader
{
    // From so many claims on, walking through all of them in order finds a page sooner than collecting those of the places and sorting them.
    private const long ManyClaims = 20_000;

    /// <exception cref="FormatException">A hit is damaged.</exception>
    public static SearchPage Search(SqliteConnection connection, SearchQuery query)
    {
        var behind = SearchIndexer.Behind(connection);
        var keys = Keys(connection, query);
        var hits = keys.Take(query.Limit).Select(key => Hit(connection, key)).ToList();
        return new SearchPage(hits, keys.Count > query.Limit ? hits[^1].Key : null, behind);
    }

    public static IReadOnlyList<SearchedPlace> Places(SqliteConnection connection, BoundingBox? within)
    {
        const string Listed = "SELECT document, claims FROM search_places p WHERE claims > 0";
        const string InBox = " AND id IN (SELECT id FROM search_points WHERE west <= $east AND east >= $west AND south <= $north AND north >= $south)";
        const string Order = " ORDER BY p.place";
        if (within is not { } box)
        {
            return Read(connection.Prepare(Listed + Order));
        }

        // The tree keeps its degrees in 32 bits, rounded outwards; the box itself decides.
        return [.. (box.West <= box.East ? [box] : new[] { box with { East = 180 }, box with { West = -180 } })
            .SelectMany(part => Read(connection.Prepare(
                Listed + InBox + Order, ("$west", SqliteType.Real), ("$east", SqliteType.Real), ("$south", SqliteType.Real), ("$north", SqliteType.Real))
                .Bind(0, part.West).Bind(1, part.East).Bind(2, part.South).Bind(3, part.North)))
            .Where(found => box.Contains(found.Place.Location))
            .DistinctBy(found => found.Place.Id)
            .OrderBy(found => found.Place.Id)];

        static IReadOnlyList<SearchedPlace> Read(SqliteCommand command)
        {
            using (command)
            {
                using var reader = command.ExecuteReader();
                var places = new List<SearchedPlace>();
                while (reader.Read())
                {
                    places.Add(new SearchedPlace(ContractJson.ParsePlace(reader.Text(0)), (int)reader.GetInt64(1)));
                }

                return places;
            }
        }
    }

    // One key more than the page takes, where there is one.
    private static List<SearchKey> Keys(SqliteConnection connection, SearchQuery query)
    {
        var sql = new StringBuilder();
        var parameters = new List<(string Name, object Value)> { ("$above", query.Above), ("$lowest", query.Lowest), ("$limit", (long)query.Limit + 1) };
        var words = SearchTerms.Parse(query.Words);
        (string Numbers, long Claims)? places = query.Places is { } sought ? NumbersOf(connection, sought) : null;
        if (query.Scope == SearchScope.Claims)
        {
            var match = Match(words, SearchTerms.Parse(query.Source));
            sql.Append(match is null ? "SELECT c.id FROM search_claims c WHERE " : "SELECT c.id FROM search_quotes q CROSS JOIN search_claims c ON c.id = q.rowid WHERE search_quotes MATCH $match AND ")
                .Append(match is null ? "c.id < $above AND c.id >= $lowest" : "q.rowid < $above AND q.rowid >= $lowest");
            Add(parameters, "$match", match);
            sql.Append(Filters(query, places, parameters)).Append(match is null ? " ORDER BY c.id DESC" : " ORDER BY q.rowid DESC");
        }
        else
        {
            sql.Append(words.Count == 0 ? "SELECT a.id FROM search_articles a WHERE " : "SELECT a.rowid FROM search_texts a WHERE search_texts MATCH $words AND ");
            var id = words.Count == 0 ? "a.id" : "a.rowid";
            Add(parameters, "$words", words.Count == 0 ? null : $"words : ({Join(words)})");
            sql.Append($"{id} < $above AND {id} >= $lowest");
            if (query.AsksOfClaims)
            {
                var source = Match([], SearchTerms.Parse(query.Source));
                Add(parameters, "$match", source);
                var isFew = places is { } few && few.Claims < ManyClaims;
                sql.Append(isFew
                        ? $" AND {id} IN (SELECT c.id & ~{SearchKey.MostClaims} FROM search_claims c WHERE 1"
                        : $" AND EXISTS (SELECT 1 FROM search_claims c WHERE c.id > {id} AND c.id <= ({id} | {SearchKey.MostClaims})")
                    .Append(Filters(query, places, parameters))
                    .Append(source is null ? ")" : " AND c.id IN (SELECT rowid FROM search_quotes WHERE search_quotes MATCH $match))");
            }

            sql.Append($" ORDER BY {id} DESC");
        }

        sql.Append(" LIMIT $limit");
        using var command = connection.Prepare(sql.ToString());
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        using var reader = command.ExecuteReader();
        var keys = new List<SearchKey>();
        while (reader.Read())
        {
            keys.Add(new SearchKey(reader.GetInt64(0)));
        }

        return keys;
    }

    private static string Filters(SearchQuery query, (string Numbers, long Claims)? places, List<(string Name, object Value)> parameters)
    {
        var sql = new StringBuilder();
        if (places is { } known)
        {
            // The plus keeps the index of places out of it.
            sql.Append(known.Claims < ManyClaims ? " AND c.place" : " AND +c.place").Append(" IN (SELECT value FROM json_each($places))");
            parameters.Add(("$places", known.Numbers));
        }

        if (query.Sides.Count > 0)
        {
            sql.Append(" AND c.side IN (SELECT value FROM json_each($sides))");
            parameters.Add(("$sides", JsonSerializer.Serialize(query.Sides.Select(side => side.Value))));
        }

        if (query.Types.Count > 0)
        {
            sql.Append(" AND c.type IN (SELECT value FROM json_each($types))");
            parameters.Add(("$types", JsonSerializer.Serialize(query.Types.Select(type => (int)type))));
        }

        if (query.Factualities.Count > 0)
        {
            sql.Append(" AND c.factuality IN (SELECT value FROM json_each($factualities))");
            parameters.Add(("$factualities", JsonSerializer.Serialize(query.Factualities.Select(factuality => (int)factuality))));
        }

        return sql.ToString();
    }

    private static (string Numbers, long Claims) NumbersOf(SqliteConnection connection, IEnumerable<PlaceId> places)
    {
        using var command = connection.Prepare(
            "SELECT json_group_array(id), coalesce(sum(claims), 0) FROM search_places WHERE place IN (SELECT value FROM json_each($places))", ("$places", SqliteType.Text));
        using var reader = command.Bind(0, JsonSerializer.Serialize(places.Select(place => place.Value))).ExecuteReader();
        reader.Read(); // A group without members is a row, too.
        return (reader.GetString(0), reader.GetInt64(1));
    }

    private static void Add(List<(string Name, object Value)> parameters, string name, string? value)
    {
        if (value is not null)
        {
            parameters.Add((name, value));
        }
    }

    private static string? Match(IReadOnlyList<SearchTerm> words, IReadOnlyList<SearchTerm> source)
    {
        string[] parts = [.. words.Count > 0 ? [$"words : ({Join(words)})"] : Array.Empty<string>(), .. source.Count > 0 ? [$"source : ({Join(source)})"] : Array.Empty<string>()];
        return parts.Length == 0 ? null : string.Join(" AND ", parts);
    }

    // Folded words are letters and digits alone, so that nothing in them can end the quotation.
    private static string Join(IReadOnlyList<SearchTerm> terms) => string.Join(" AND ", terms.Select(term => $"\"{string.Join(' ', term.Words)}\"{(term.IsBeginning ? " *" : "")}"));

    private static SearchHit Hit(SqliteConnection connection, SearchKey key)
    {
        using var article = connection.Prepare("SELECT a.document, t.body FROM articles a JOIN texts t ON t.hash = a.text WHERE a.entry = $entry", ("$entry", SqliteType.Integer));
        using var found = article.Bind(0, key.Entry).ExecuteReader();
        if (!found.Read())
        {
            throw new FormatException($"the article or text of entry {key.Entry} is missing.");
        }

        return new SearchHit(key, StoredReading.ReadArticle(found.Bytes(0), found.Text(1)), key.Claim < 0 ? null : Claim(connection, key));
    }

    private static Claim Claim(SqliteConnection connection, SearchKey key)
    {
        using var claim = connection.Prepare("SELECT document FROM claims WHERE entry = $entry AND ordinal = $ordinal", ("$entry", SqliteType.Integer), ("$ordinal", SqliteType.Integer));
        using var found = claim.Bind(0, key.Entry).Bind(1, (long)key.Claim).ExecuteReader();
        return found.Read() ? StoredReading.ReadClaim(found.Bytes(0)) : throw new FormatException($"claim {key.Claim + 1} of entry {key.Entry} is missing.");
    }
}
