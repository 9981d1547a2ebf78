using Ledgerline.Ledger.Search;
using Ledgerline.Ledger.Views;
using Ledgerline.Web.Hosting;
using Microsoft.AspNetCore.Http;

namespace Ledgerline.Web.Searching;

/// <summary>Places by name, in any script or spelling, and articles or claims by their words.</summary>
internal static class SearchEndpoint
{
    // Longer than any place's name; what is beyond it cannot help.
    private const int LongestQuery = 200;

    // Where reports have the words, names that are less like them are not what was meant.
    private const double LeastLikeness = 0.75;

    internal static async Task<IResult> GetAsync(HttpRequest request, ILedgerView view, CancellationToken cancellationToken)
    {
        var words = request.Query["q"].ToString().Trim();
        words = words.Length <= LongestQuery ? words : words[..LongestQuery];
        var scope = request.Query["in"] == "claims" ? SearchScope.Claims : SearchScope.Articles;
        SearchKey? after = SearchKey.TryParse(request.Query["after"], out var key) ? key : null;
        var summary = await view.SummariseAsync(cancellationToken);
        var isFirst = words.Length > 0 && after is null && scope == SearchScope.Articles;
        IReadOnlyList<PlaceCandidate> places = isFirst ? await view.FindPlacesAsync(words, cancellationToken) : [];
        var hasWords = SearchTerms.Parse(words).Count > 0;
        var page = hasWords ? await view.SearchAsync(new SearchQuery { Scope = scope, Words = words, After = after }, null, cancellationToken) : new SearchPage([], null, 0);
        var likely = places.Where(candidate => candidate.Claims > 0 || candidate.Score >= LeastLikeness).ToList();
        places = likely.Count > 0 || page.Hits.Count > 0 ? likely : places;
        return Pages.Of<SearchPageView>(("Theatre", summary.Theatre), ("Query", words), ("Scope", scope), ("Places", places), ("Page", page), ("IsFirst", after is null));
    }
}
