using Ledgerline.Articles.Extraction.Dates;

namespace Ledgerline.Articles.Extraction.Feeds;

/// <summary>Reads sitemaps (sitemaps.org, protocol 0.9): lists of pages with what a newspaper says of them, lists of sitemaps, and addresses as plain lines. Pure.</summary>
internal static class SitemapReader
{
    /// <summary>The sitemap of <paramref name="root"/>, a <c>urlset</c> or a <c>sitemapindex</c>.</summary>
    internal static FeedReading.Sitemap OfXml(LooseElement root, string? problem)
    {
        var isIndex = FeedReader.Local(root.Name) == "sitemapindex";
        var rows = root.All(Prefixed(root, isIndex ? "sitemap" : "url")).ToList();
        problem ??= TooMany(rows.Count);
        var kept = rows.Take(FeedReader.MostEntries);
        return isIndex
            ? new FeedReading.Sitemap([], [.. kept.Select(Location).OfType<string>()], problem)
            : new FeedReading.Sitemap([.. kept.Select(Page).OfType<FeedEntry>()], [], problem);
    }

    /// <summary>The sitemap of a text that is nothing but addresses, one a line; null where it is anything else.</summary>
    internal static FeedReading.Sitemap? OfText(string text)
    {
        var pages = new List<FeedEntry>();
        var count = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range).Trim();
            if (line.IsEmpty)
            {
                continue;
            }

            if (!(line.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || line.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) || line.ContainsAny(' ', '\t'))
            {
                return null;
            }

            if (++count <= FeedReader.MostEntries && line.ToString() is var address && FeedWords.IsWeb(address))
            {
                pages.Add(new FeedEntry(address, new DocumentFacts { Url = address }, Content: null));
            }
        }

        return count == 0 ? null : new FeedReading.Sitemap(pages, [], TooMany(count));
    }

    private static string? TooMany(int count) => count > FeedReader.MostEntries ? $"lists more than {FeedReader.MostEntries} addresses; the rest is not read" : null;

    /// <summary>The name of a child as the root's prefix has it.</summary>
    private static string Prefixed(LooseElement root, string child)
        => root.Name.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? root.Name[..(colon + 1)] + child : child;

    private static string? Location(LooseElement of) => of.Words(Prefixed(of, "loc")) is { } address && FeedWords.IsWeb(address) ? address : null;

    private static FeedEntry? Page(LooseElement url)
    {
        if (Location(url) is not { } address)
        {
            return null;
        }

        var news = url.Child("news:news");
        var publication = news?.Child("news:publication");
        return new FeedEntry(
            address,
            new DocumentFacts
            {
                Url = address,
                Title = news?.Words("news:title"),
                Published = MachineDate.Read(news?.Words("news:publication_date")),
                Outlet = publication?.Words("news:name"),
                Language = publication?.Words("news:language"),
            },
            Content: null);
    }
}
