using Ledgerline.Articles.Extraction.Decoding;

namespace Ledgerline.Articles.Extraction.Feeds;

/// <summary>Reads RSS 0.9 to 2.0, RDF, Atom and sitemaps, well-formed or not. Pure.</summary>
internal static class FeedReader
{
    /// <summary>So many entries are read of one document.</summary>
    internal const int MostEntries = 100_000;

    /// <summary>A feed may be wrapped in a web page, so many elements deep.</summary>
    private const int DeepestWrap = 3;

    /// <summary>Reads <paramref name="bytes"/>.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="charset">The encoding that a server names; null for none.</param>
    /// <param name="address">Where it was found, for addresses that are relative to it; null where that is not known.</param>
    internal static FeedReading Read(ReadOnlySpan<byte> bytes, string? charset, string? address)
    {
        if (PageDecoder.Decode(bytes, Wide(bytes) ?? charset) is not DecodedText.Decoded decoded)
        {
            return new FeedReading.Other("is no text, and so no feed");
        }

        var (root, problem) = LooseXml.Read(decoded.Value);
        root = root is { Name: "html" } && Wrapped(root, DeepestWrap) is { } inner ? inner : root;
        return Local(root?.Name ?? "") switch
        {
            "rss" or "rdf" or "feed" or "channel" => new FeedSource(decoded.Value, root!, address).Feed(problem), // There is a root where it has a name.
            "urlset" or "sitemapindex" => SitemapReader.OfXml(root!, problem),
            "html" => new FeedReading.Page(),
            "" when SitemapReader.OfText(decoded.Value) is { } sitemap => sitemap,
            "" => new FeedReading.Other("has no element, and so is no feed"),
            _ => new FeedReading.Other($"is XML of another kind (<{root!.Name}>)"),
        };
    }

    /// <summary>A name without its prefix.</summary>
    internal static string Local(string name) => name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>The encoding of two bytes a letter that an opening tag shows (XML 1.0, appendix F); null where it shows none.</summary>
    private static string? Wide(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'<', 0, not 0, 0, ..] => "utf-16",
        [0, (byte)'<', 0, not 0, ..] => "utf-16BE",
        _ => null,
    };

    /// <summary>The feed within a page's outermost elements; null where there is none.</summary>
    private static LooseElement? Wrapped(LooseElement page, int depth)
    {
        foreach (var child in page.Children)
        {
            var isFeed = (child.Name == "feed" && child.Child("entry") is not null) || (Local(child.Name) is "rss" or "rdf" && child.Child("channel", "item") is not null);
            if (isFeed)
            {
                return child;
            }

            if (depth > 1 && Wrapped(child, depth - 1) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
