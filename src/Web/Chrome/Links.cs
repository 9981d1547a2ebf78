using Ledgerline.Records;
using Ledgerline.Web.Hosting;

namespace Ledgerline.Web.Chrome;

/// <summary>The addresses of the site's pages.</summary>
internal static class Links
{
    internal static string Map(Day? on = null, Day? asOf = null) => "/" + Days(on, asOf);

    internal static string Place(PlaceId place, Day? on = null, Day? asOf = null) => PathId.Write("/places/", place.Value) + Days(on, asOf);

    internal static string Article(ArticleId article) => PathId.Write("/articles/", article.Value);

    internal static string Claim(ArticleId article, ClaimId claim) => $"{Article(article)}#claim-{Uri.EscapeDataString(claim.Value)}";

    internal static string Origin(OriginId origin) => PathId.Write("/origins/", origin.Value);

    /// <summary>An article's own address, if it is one that a browser may be sent to; null for a script, a file or nonsense.</summary>
    internal static string? Outside(string? url)
        => Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme is ("http" or "https") ? parsed.AbsoluteUri : null;

    /// <summary>The query that asks for a day and a day of knowledge; empty where both are left open.</summary>
    internal static string Days(Day? on, Day? asOf) => (on, asOf) switch
    {
        (null, null) => string.Empty,
        ({ } day, null) => $"?on={day}",
        (null, { } known) => $"?asOf={known}",
        ({ } day, { } known) => $"?on={day}&asOf={known}",
    };
}
