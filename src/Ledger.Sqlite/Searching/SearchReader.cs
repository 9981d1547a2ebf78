using System.Text;
using System.Text.Json;
using Ledgerline.Ledger.Json;
using Ledgerline.Ledger.Search;
using Ledgerline.Ledger.Sqlite.Files;
using Ledgerline.Ledger.Sqlite.Reading;
using Ledgerline.Ledger.Views;
using Ledgerline.Records;
using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Searching;

/// <summary>Answers searches over one connection.</summary>
internal static class SearchReader
{
    // From so many claims on, walking through all of them in order finds a page sooner than collecting those of the places and sorting them.
    private const long ManyClaims = 20_000;

    // To look whether one row has the words takes as long as to walk through so many that have them.
    private const long ProbeCost = 100;

    /// <exception cref="FormatException">A hit is damaged.</exception>
    public static SearchPage Search(EntryReader entries, SearchQuery query)
    {
        var connection = entries.Connection;
        var behind = SearchIndexer.Behind(connection);
        var keys = Keys(connection, query);
        var hits = keys.Take(query.Limit).Select(key => SearchHit.Of(key, entries.ReadStored(key.Entry))).ToList();
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
        return [.. box.Parts
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
    private static IReadOnlyList<SearchKey> Keys(SqliteConnection connection, SearchQuery query)
    {
        var isOfClaims = query.Scope == SearchScope.Claims;
        var words = SearchTerms.Parse(query.Words);
        var source = SearchTerms.Parse(query.Source);
        var match = isOfClaims ? Match(words, source) : words.Count == 0 ? null : Match(words, []);
        (string Numbers, long Claims)? places = query.Places is { } sought ? NumbersOf(connection, sought) : null;
        if (match is not null && places is { Claims: < ManyClaims and var few }
            && Math.Min(Matches(connection, isOfClaims ? "search_quote_words" : "search_text_words", isOfClaims ? [.. words, .. source] : words), WalkedFor(connection, query.Limit, few)) > few * ProbeCost)
        {
            var table = isOfClaims ? "search_quotes" : "search_texts";
            using var probe = connection.Prepare($"SELECT 1 FROM {table} WHERE {table} MATCH $match AND rowid = $id", ("$match", SqliteType.Text), ("$id", SqliteType.Integer)).Bind(0, match);
            return [.. Claimed(connection, query, places, isOfClaims ? [] : source).Where(key => probe.Bind(1, key.Value).ExecuteScalar() is not null).Take(query.Limit + 1)];
        }

        var sql = new StringBuilder();
        var parameters = Parameters(query);
        parameters.Add(("$limit", (long)query.Limit + 1));
        Add(parameters, "$match", match);
        var id = match is not null ? "m.rowid" : isOfClaims ? "c.id" : "a.id";
        sql.Append($"SELECT {id} FROM ")
            .Append((isOfClaims, match is not null) switch
            {
                (true, true) => "search_quotes m CROSS JOIN search_claims c ON c.id = m.rowid WHERE search_quotes MATCH $match AND ",
                (true, false) => "search_claims c WHERE ",
                (false, true) => "search_texts m WHERE search_texts MATCH $match AND ",
                (false, false) => "search_articles a WHERE ",
            })
            .Append($"{id} < $above AND {id} >= $lowest");
        if (isOfClaims)
        {
            sql.Append(Filters(query, places, parameters));
        }
        else if (query.AsksOfClaims)
        {
            Add(parameters, "$source", Match([], source));
            sql.Append(places is { Claims: < ManyClaims }
                    ? $" AND +{id} IN (SELECT c.id & ~{SearchKey.MostClaims} FROM search_claims c WHERE 1"
                    : $" AND EXISTS (SELECT 1 FROM search_claims c WHERE c.id > {id} AND c.id <= ({id} | {SearchKey.MostClaims})")
                .Append(Filters(query, places, parameters))
                .Append(OfSource(source)).Append(')');
        }

        sql.Append($" ORDER BY {id} DESC LIMIT $limit");
        return [.. Read(connection, sql.ToString(), parameters)];
    }

    /// <summary>The claims about a few places, or the articles that have them, newest first.</summary>
    private static IEnumerable<SearchKey> Claimed(SqliteConnection connection, SearchQuery query, (string Numbers, long Claims)? places, IReadOnlyList<SearchTerm> source)
    {
        var parameters = Parameters(query);
        Add(parameters, "$source", Match([], source));
        var id = query.Scope == SearchScope.Claims ? "c.id" : $"c.id & ~{SearchKey.MostClaims}";
        return Read(
            connection,
            $"SELECT DISTINCT {id} AS key FROM search_claims c WHERE {id} < $above AND {id} >= $lowest{Filters(query, places, parameters)}{OfSource(source)} ORDER BY key DESC",
            parameters);
    }

    private static string OfSource(IReadOnlyList<SearchTerm> source) => source.Count == 0 ? "" : " AND c.id IN (SELECT rowid FROM search_quotes WHERE search_quotes MATCH $source)";

    /// <summary>Through how many rows one walks for a page of those about places that have so few claims.</summary>
    private static long WalkedFor(SqliteConnection connection, int limit, long few) => connection.Number("SELECT coalesce(sum(claims), 0) FROM search_places") / Math.Max(1, few) * limit;

    /// <summary>How many rows may have all words, at most.</summary>
    private static long Matches(SqliteConnection connection, string vocabulary, IEnumerable<SearchTerm> terms)
    {
        using var command = connection.Prepare($"SELECT min(coalesce((SELECT doc FROM {vocabulary} WHERE term = w.value), 0)) FROM json_each($words) w", ("$words", SqliteType.Text));
        var words = terms.SelectMany(term => term.Words.Take(term.Words.Count - (term.IsBeginning ? 1 : 0))).ToList();
        return words.Count == 0 ? long.MaxValue : (long)command.Bind(0, JsonSerializer.Serialize(words)).ExecuteScalar()!; // It counts, whatever there is.
    }

    private static List<(string Name, object Value)> Parameters(SearchQuery query) => [("$above", query.Above), ("$lowest", query.Lowest)];

    private static IEnumerable<SearchKey> Read(SqliteConnection connection, string sql, List<(string Name, object Value)> parameters)
    {
        using var command = connection.Prepare(sql);
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return new SearchKey(reader.GetInt64(0));
        }
    }

    private static string Filters(SearchQuery query, (string Numbers, long Claims)? places, List<(string Name, object Value)> parameters)
    {
        var sql = new StringBuilder();
        if (places is { } known)
        {
            // A plus keeps an index out of it.
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
}
