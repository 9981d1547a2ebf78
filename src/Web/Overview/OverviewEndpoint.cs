using Ledgerline.Ledger.Views;
using Ledgerline.Web.Hosting;
using Microsoft.AspNetCore.Http;

namespace Ledgerline.Web.Overview;

/// <summary>The map and list of a day.</summary>
internal static class OverviewEndpoint
{
    internal static async Task<IResult> GetAsync(HttpRequest request, ILedgerView view, WebSiteOptions options, CancellationToken cancellationToken)
    {
        if (!DayQuery.TryRead(request, out var query, out var problem))
        {
            return Pages.BadRequest(problem);
        }

        var summary = await view.SummariseAsync(cancellationToken);
        if (summary.Articles == 0)
        {
            return Pages.Of<EmptyPage>(("Theatre", summary.Theatre));
        }

        var on = query.On ?? DefaultDay.Of(summary, options.Clock);
        var places = await view.ControlAsync(on, query.AsOf, bounds: null, cancellationToken);
        return Pages.Of<OverviewPage>(
            ("Summary", summary),
            ("Places", places),
            ("On", on),
            ("AsOf", query.AsOf),
            ("Whole", request.Query["show"] == "all"));
    }
}
