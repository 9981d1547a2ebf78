using Ledgerline.Ledger.Views;
using Ledgerline.Web.Hosting;
using Microsoft.AspNetCore.Http;

namespace Ledgerline.Web.Searching;

/// <summary>Places by name, in any script or spelling.</summary>
internal static class SearchEndpoint
{
    // Longer than any place's name; what is beyond it cannot help.
    private const int LongestQuery = 200;

    internal static async Task<IResult> GetAsync(HttpRequest request, ILedgerView view, CancellationToken cancellationToken)
    {
        var query = request.Query["q"].ToString().Trim();
        query = query.Length <= LongestQuery ? query : query[..LongestQuery];
        var summary = await view.SummariseAsync(cancellationToken);
        IReadOnlyList<PlaceCandidate> found = query.Length == 0 ? [] : await view.FindPlacesAsync(query, cancellationToken);
        return Pages.Of<SearchPage>(("Theatre", summary.Theatre), ("Query", query), ("Found", found));
    }
}
