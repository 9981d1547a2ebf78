using Ledgerline.Ledger;
using Ledgerline.Ledger.Views;
using Ledgerline.Records;

namespace Ledgerline.Web.Hosting;

/// <summary>Fetches the articles that a page's claims stand in.</summary>
internal static class ArticleLookup
{
    /// <summary>The articles by id, each fetched once; one that the ledger no longer names is left out.</summary>
    internal static async Task<IReadOnlyDictionary<ArticleId, ArticleEntry>> OfAsync(
        ILedgerView view, IEnumerable<ArticleId> articles, CancellationToken cancellationToken)
    {
        var found = new Dictionary<ArticleId, ArticleEntry>();
        foreach (var id in articles.Distinct())
        {
            if (await view.ArticleAsync(id, cancellationToken) is { } entry)
            {
                found.Add(id, entry);
            }
        }

        return found;
    }
}
