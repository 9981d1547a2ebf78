using Ledgerline.Ledger.Views;
using Ledgerline.Web.Hosting;
using Microsoft.AspNetCore.Http;

namespace Ledgerline.Web.Origins;

/// <summary>One origin with its tellings and what drifted between them.</summary>
internal static class OriginEndpoint
{
    internal static async Task<IResult> GetAsync(HttpContext context, ILedgerView view, CancellationToken cancellationToken)
    {
        var id = PathId.Read(context, "/origins/");
        var origin = (await view.OriginsAsync(place: null, cancellationToken)).FirstOrDefault(o => o.Id.Value == id);
        if (origin is null)
        {
            return Pages.NotFound($"The ledger has no origin '{id}'. New articles may have joined it to another; look among all origins.");
        }

        var summary = await view.SummariseAsync(cancellationToken);
        var articles = await ArticleLookup.OfAsync(view, origin.Articles, cancellationToken);
        var stories = await view.StoriesAsync(cancellationToken);
        return Pages.Of<OriginPage>(("Theatre", summary.Theatre), ("Origin", origin), ("Articles", articles), ("Stories", stories));
    }
}
