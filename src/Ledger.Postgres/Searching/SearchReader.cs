using System.Text;
using Ledgerline.Ledger.Json;
using Ledgerline.Ledger.Postgres.Database;
using Ledgerline.Ledger.Postgres.Reading;
using Ledgerline.Ledger.Search;
using Ledgerline.Ledger.Views;
using Ledgerline.Records;
using Npgsql;

namespace Ledgerline.Ledger.Postgres.Searching;

/// <summary>Answers searches over one connection, within a snapshot.</summary>
internal static class SearchReader
{
    /// <exception cref="FormatException">A hit is damaged.</exception>
    public static async Task<SearchPage> SearchAsync(NpgsqlConnection connection, SearchQuery query, CancellationToken cancellationToken)
    {
        var (_, behind) = await SearchIndexer.StateAsync(connection, cancellationToken).ConfigureAwait(false);
        var keys = await KeysAsync(connection, query, cancellationToken).ConfigureAwait(false);
        var hits = await HitsAsync(connection, [.. keys.Take(query.Limit)], cancellationToken).ConfigureAwait(false);
        return new SearchPage(hits, keys.Count > query.Limit ? hits[^1].Key : null, behind);
    }

    public static async Task<IReadOnlyList<SearchedPlace>> PlacesAsync(NpgsqlConnection connection, BoundingBox? within, CancellationToken cancellationToken)
    {
        var parts = within?.Parts ?? [];
        var inBox = string.Join(" OR ", parts.Select((_, i) => $"geom && ST_MakeEnvelope(${(4 * i) + 1}, ${(4 * i) + 2}, ${(4 * i) + 3}, ${(4 * i) + 4}, 4326)"));
        await using var command = connection.Prepare($"SELECT document, claims FROM search_places WHERE claims > 0{(parts.Count == 0 ? "" : $" AND ({inBox})")} ORDER BY place");
        foreach (var part in parts)
        {
            command.With(part.West).With(part.South).With(part.East).With(part.North);
        }

        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var places = new List<SearchedPlace>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            places.Add(new SearchedPlace(ContractJson.ParsePlace(reader.GetString(0)), reader.GetInt32(1)));
        }

        // The tree keeps its degrees in 32 bits, rounded outwards; the box itself decides.
        return [.. places.Where(found => within is not { } box || box.Contains(found.Place.Location))];
    }

    // One key more than the page takes, where there is one.
    private static async Task<List<SearchKey>> KeysAsync(NpgsqlConnection connection, SearchQuery query, CancellationToken cancellationToken)
    {
        // Asked for by themselves, so that the server knows which they are when it chooses how to answer.
        var places = query.Places is { } sought ? await NumbersOfAsync(connection, sought, cancellationToken).ConfigureAwait(false) : null;
        var sql = new StringBuilder();
        await using var command = connection.Prepare("");
        var isOfClaims = query.Scope == SearchScope.Claims;
        sql.Append(isOfClaims ? "SELECT c.id FROM search_claims c WHERE c.id < " : "SELECT a.id FROM search_articles a WHERE a.id < ")
            .Append(Next(query.Above)).Append(isOfClaims ? " AND c.id >= " : " AND a.id >= ").Append(Next(query.Lowest));
        if (SearchTerms.Parse(query.Words) is { Count: > 0 } words)
        {
            sql.Append(isOfClaims ? " AND c.words @@ " : " AND a.words @@ ").Append(Next(Match(words))).Append("::tsquery");
        }

        if (isOfClaims)
        {
            AddFilters();
        }
        else if (query.AsksOfClaims)
        {
            // The claims about places are few: their articles are listed first.
            sql.Append(query.Places is null
                ? $" AND EXISTS (SELECT 1 FROM search_claims c WHERE c.id > a.id AND c.id <= a.id + {SearchKey.MostClaims}"
                : $" AND a.id IN (SELECT c.id & ~{SearchKey.MostClaims}::bigint FROM search_claims c WHERE true");
            AddFilters();
            sql.Append(')');
        }

        sql.Append(isOfClaims ? " ORDER BY c.id DESC LIMIT " : " ORDER BY a.id DESC LIMIT ").Append(Next((long)query.Limit + 1));
#pragma warning disable CA2100 // Made of constants of this method; values are bound.
        command.CommandText = sql.ToString();
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var keys = new List<SearchKey>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            keys.Add(new SearchKey(reader.GetInt64(0)));
        }

        return keys;

        string Next(object value)
        {
            command.With(value);
            return $"${command.Parameters.Count}";
        }

        void AddFilters()
        {
            if (places is not null)
            {
                sql.Append(" AND c.place = ANY(").Append(Next(places)).Append(')');
            }

            if (query.Sides.Count > 0)
            {
                sql.Append(" AND c.side = ANY(").Append(Next(query.Sides.Select(side => side.Value).ToArray())).Append(')');
            }

            if (query.Types.Count > 0)
            {
                sql.Append(" AND c.type = ANY(").Append(Next(query.Types.Select(type => (int)type).ToArray())).Append(')');
            }

            if (query.Factualities.Count > 0)
            {
                sql.Append(" AND c.factuality = ANY(").Append(Next(query.Factualities.Select(factuality => (int)factuality).ToArray())).Append(')');
            }

            if (SearchTerms.Parse(query.Source) is { Count: > 0 } source)
            {
                sql.Append(" AND c.source @@ ").Append(Next(Match(source))).Append("::tsquery");
            }
        }
    }

    private static async Task<long[]> NumbersOfAsync(NpgsqlConnection connection, IEnumerable<PlaceId> places, CancellationToken cancellationToken)
    {
        await using var command = connection.Prepare("SELECT id FROM search_places WHERE place = ANY($1)").With(places.Select(place => place.Value).ToArray());
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var numbers = new List<long>();
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            numbers.Add(reader.GetInt64(0));
        }

        return [.. numbers];
    }

    // Folded words are letters and digits alone, so that nothing in them can end the quotation.
    private static string Match(IReadOnlyList<SearchTerm> terms)
        => string.Join(" & ", terms.Select(term => string.Join(" <-> ", term.Words.Select((word, i) => $"'{word}'{(term.IsBeginning && i == term.Words.Count - 1 ? ":*" : "")}"))));

    private static async Task<List<SearchHit>> HitsAsync(NpgsqlConnection connection, SearchKey[] keys, CancellationToken cancellationToken)
    {
        var stored = await EntryReader.ReadAsync(connection, [.. keys.Select(key => key.Entry).Distinct()], cancellationToken).ConfigureAwait(false);
        return [.. keys.Select(key => SearchHit.Of(key, stored.GetValueOrDefault(key.Entry)))];
    }
}
