using Ledgerline.Ledger.Views;
using Ledgerline.Records;
using Ledgerline.Web.Hosting;
using Microsoft.AspNetCore.Http;

namespace Ledgerline.Web.Dossiers;

/// <summary>All that the ledger knows of one place on one day.</summary>
internal static class DossierEndpoint
{
    internal static async Task<IResult> GetAsync(HttpContext context, ILedgerView view, WebSiteOptions options, CancellationToken cancellationToken)
    {
        if (!DayQuery.TryRead(context.Request, out var query, out var problem))
        {
            return Pages.BadRequest(problem);
        }

        var id = PathId.Read(context, "/places/");
        var place = id.Length == 0 ? null : await FindAsync(view, id, cancellationToken);
        if (place is null)
        {
            return Pages.NotFound($"The gazetteer has no place '{id}'. Look it up by name in the search field above.");
        }

        var summary = await view.SummariseAsync(cancellationToken);
        var on = query.On ?? DefaultDay.Of(summary, options.Clock);
        var dossier = await view.DossierAsync(place, on, query.AsOf, cancellationToken);
        var articles = await ArticleLookup.OfAsync(view, dossier.Claims.Select(c => c.Article), cancellationToken);
        return Pages.Of<DossierPage>(("Summary", summary), ("Dossier", dossier), ("Articles", articles), ("AsOf", query.AsOf));
    }

    private static async Task<Place?> FindAsync(ILedgerView view, string id, CancellationToken cancellationToken)
        => (await view.FindPlacesAsync(id, cancellationToken)).Select(c => c.Place).FirstOrDefault(p => p.Id.Value == id);
}
