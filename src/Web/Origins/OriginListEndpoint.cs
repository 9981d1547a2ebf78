using Ledgerline.Ledger.Views;
using Ledgerline.Web.Chrome;
using Ledgerline.Web.Hosting;
using Microsoft.AspNetCore.Http;

namespace Ledgerline.Web.Origins;

/// <summary>All origins, the newest first; with <c>drift=1</c> those alone whose tellings differ.</summary>
internal static class OriginListEndpoint
{
    internal static async Task<IResult> GetAsync(HttpRequest request, ILedgerView view, CancellationToken cancellationToken)
    {
        var summary = await view.SummariseAsync(cancellationToken);
        var all = await view.OriginsAsync(place: null, cancellationToken);
        var drifting = request.Query["drift"] == "1";
        var origins = all.Where(o => !drifting || o.Drift.Count > 0).Reverse().ToList();
        var paging = Paging.Read(request, origins.Count);
        var shown = origins.Skip(paging.Skip).Take(Paging.Size).ToList();
        var articles = await ArticleLookup.OfAsync(view, shown.SelectMany(o => o.Articles.Take(1)), cancellationToken);
        var claims = articles.Values.SelectMany(e => e.Claims).DistinctBy(c => c.Id).ToDictionary(c => c.Id);
        return Pages.Of<OriginListPage>(
            ("Theatre", summary.Theatre), ("Origins", shown), ("Claims", claims), ("Paging", paging), ("Drifting", drifting), ("Drifts", all.Count(o => o.Drift.Count > 0)));
    }
}
