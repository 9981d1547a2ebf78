namespace Ledgerline.Ledger.Search;

/// <summary>What a store keeps of an entry to search by. All of it follows from the entry.</summary>
/// <param name="Key">The article's key.</param>
/// <param name="Article">The article's name.</param>
/// <param name="Words">The words of title and text, folded, parted by spaces.</param>
/// <param name="Claims">The claims.</param>
public sealed record SearchRows(SearchKey Key, string Article, string Words, IReadOnlyList<SearchClaimRow> Claims)
{
    // A book; of longer texts the beginning is searched.
    private const int MostWords = 200_000;

    /// <summary>The rows of an entry.</summary>
    /// <exception cref="LedgerException">There are more entries than can be searched.</exception>
    public static SearchRows Of(long entry, ArticleEntry content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var article = content.Article;
        var key = SearchKey.Of(article, entry);
        return new SearchRows(
            key,
            article.Id.Value,
            Join($"{article.Title}\n{article.Text}"),
            [.. content.Claims.Take(SearchKey.MostClaims).Select((claim, ordinal) => new SearchClaimRow(
                key.OfClaim(ordinal),
                claim.Place.Place,
                claim.Agent.Side?.Value,
                (int)claim.Type,
                (int)claim.Factuality,
                Join(claim.Quote),
                Join(string.Join('\n', claim.Sources.Select(source => $"{source.Name}\n{source.Role}")))))]);
    }

    /// <summary>Of several readings of an article the last, in the order of their keys.</summary>
    public static IReadOnlyList<SearchRows> Latest(IEnumerable<SearchRows> rows)
        => [.. rows.GroupBy(row => row.Article).Select(readings => readings.MaxBy(row => row.Key.Entry)!).OrderBy(row => row.Key.Value)]; // No group is empty.

    private static string Join(string text) => string.Join(' ', WordFolder.Of(text, MostWords));
}
