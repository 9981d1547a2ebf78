using Ledgerline.Articles.Extraction.Html.Tree;

namespace Ledgerline.Articles.Extraction.Html.Metadata;

/// <summary>Finds the address by which an article is known.</summary>
internal static class PageAddress
{
    /// <summary>The canonical address, absolute; else the one it was found at; null where neither is known.</summary>
    internal static string? Find(PageHead head, LinkedData linked, string? found)
    {
        foreach (var address in (string?[])[head.Canonical, head.Meta("og:url"), linked.Url])
        {
            if (Absolute(address, head.Base, found) is { } absolute && IsArticle(absolute, found))
            {
                return absolute.AbsoluteUri;
            }
        }

        return found;
    }

    /// <summary>The host without <c>www.</c>; null where there is no address.</summary>
    internal static string? Host(string? address)
        => Uri.TryCreate(address, UriKind.Absolute, out var absolute) && absolute.Host.Length > 0
            ? absolute.Host.StartsWith("www.", StringComparison.Ordinal) ? absolute.Host[4..] : absolute.Host
            : null;

    private static Uri? Absolute(string? address, string @base, string? found)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            return null;
        }

        if (Uri.TryCreate(address, UriKind.Absolute, out var absolute) && absolute.Scheme is "http" or "https")
        {
            return absolute;
        }

        return Uri.TryCreate(@base.Length > 0 ? @base : found, UriKind.Absolute, out var root) && root.Scheme is "http" or "https"
            && Uri.TryCreate(root, address, out var joined) && joined.Scheme is "http" or "https"
            ? joined
            : null;
    }

    /// <summary>Some sites name their front page on every page.</summary>
    private static bool IsArticle(Uri address, string? found)
        => address.PathAndQuery.Length > 1 || !Uri.TryCreate(found, UriKind.Absolute, out var own) || own.PathAndQuery.Length <= 1;
}
