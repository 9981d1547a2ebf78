using Ledgerline.Ledger.Views;
using Ledgerline.Web.Chrome;
using Ledgerline.Web.Hosting;
using Microsoft.AspNetCore.Http;

namespace Ledgerline.Web.Reading;

/// <summary>All articles, the newest first, the undated last.</summary>
internal static class ArticleListEndpoint
{
    internal static async Task<IResult> GetAsync(HttpRequest request, ILedgerView view, CancellationToken cancellationToken)
    {
        var summary = await view.SummariseAsync(cancellationToken);
        var articles = await view.ArticlesAsync(cancellationToken);
        var paging = Paging.Read(request, articles.Count);
        var shown = articles
            .OrderByDescending(e => e.Article.Published.Range?.Start?.ToDateOnly() ?? DateOnly.MinValue)
            .ThenByDescending(e => e.Article.Published.Start)
            .ThenBy(e => e.Article.Id)
            .Skip(paging.Skip)
            .Take(Paging.Size)
            .ToList();
        return Pages.Of<ArticleListPage>(("Theatre", summary.Theatre), ("Entries", shown), ("Paging", paging));
    }
}
