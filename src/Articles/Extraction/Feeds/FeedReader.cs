using System.Net;
using Ledgerline.Articles.Extraction.Dates;
using Ledgerline.Articles.Extraction.Decoding;
using Ledgerline.Articles.Extraction.Html.Tree;
using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Feeds;

/// <summary>Reads RSS 0.9 to 2.0, RDF, Atom and sitemaps, well-formed or not. Pure.</summary>
internal static class FeedReader
{
    private const int MostEntries = 100_000;
    private const int LongestTitle = 1000;

    /// <summary>Reads <paramref name="bytes"/>.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="charset">The encoding that a server names; null for none.</param>
    /// <param name="address">Where it was found, for addresses that are relative to it; null where that is not known.</param>
    internal static FeedReading Read(ReadOnlySpan<byte> bytes, string? charset, string? address)
    {
        if (PageDecoder.Decode(bytes, charset) is not DecodedText.Decoded decoded)
        {
            return new FeedReading.Other("is no text, and so no feed");
        }

        var (root, problem) = LooseXml.Read(decoded.Value);
        var local = Local(root?.Name ?? "");
        return local switch
        {
            "rss" or "rdf" or "feed" or "channel" => new Source(decoded.Value, root!.Attribute("xml:base") is { Length: > 0 } own ? own : address).Feed(root, problem), // There is a root where it has a name.
            "urlset" => new FeedReading.Sitemap([.. root!.All(Prefixed(root, "url")).Take(MostEntries).Select(Page).OfType<FeedEntry>()], [], problem),
            "sitemapindex" => new FeedReading.Sitemap([], [.. root!.All(Prefixed(root, "sitemap")).Select(Location).OfType<string>().Take(MostEntries)], problem),
            "html" => new FeedReading.Page(),
            "" => new FeedReading.Other("has no element, and so is no feed"),
            _ => new FeedReading.Other($"is XML of another kind (<{root!.Name}>)"),
        };
    }

    private static string Local(string name) => name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>The name of a child as the root's prefix has it.</summary>
    private static string Prefixed(LooseElement root, string child)
        => root.Name.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? root.Name[..(colon + 1)] + child : child;

    private static string? Location(LooseElement of) => of.Words(Prefixed(of, "loc")) is { } address && IsWeb(address) ? address : null;

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

    private static bool IsWeb(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    /// <summary>A feed's text and address, by which its entries are read.</summary>
    private sealed class Source(string text, string? address)
    {
        internal FeedReading.Feed Feed(LooseElement root, string? problem)
        {
            var channel = root.Child("channel", "rss:channel") ?? root;
            var isAtom = Local(root.Name) == "feed";
            var prefix = isAtom ? root.Name[..^"feed".Length] : "";
            var link = isAtom ? AtomLink(root, prefix) : channel.Words("link") ?? channel.All("atom:link").Select(found => found.Attribute("href")).FirstOrDefault();
            var site = Absolute(link, root) ?? address;
            var title = Plain(channel.Words($"{prefix}title", "title"));
            var language = channel.Words("language", "dc:language") ?? (root.Attribute("xml:lang") is { Length: > 0 } tag ? tag : null);
            var author = isAtom ? root.Child($"{prefix}author")?.Words($"{prefix}name") : null;
            var entries = isAtom
                ? root.All($"{prefix}entry").Select(entry => Atom(entry, prefix, site))
                : channel.All("item").Concat(ReferenceEquals(channel, root) ? [] : root.All("item")).Select(item => Rss(item, site));
            return new FeedReading.Feed(
                title,
                [.. entries.Take(MostEntries).Select(entry => entry with
                {
                    Facts = entry.Facts with { Outlet = entry.Facts.Outlet ?? title, Language = entry.Facts.Language ?? language, Byline = entry.Facts.Byline ?? author },
                })],
                problem);
        }

        private FeedEntry Rss(LooseElement item, string? site)
        {
            var guid = item.Child("guid");
            var permanent = guid is not null && guid.Attribute("ispermalink") is not "false" && IsWeb(guid.Text.ToString().Trim()) ? guid.Text.ToString().Trim() : null;
            var link = item.Words("feedburner:origlink", "link") ?? item.All("atom:link").Select(found => found.Attribute("href")).FirstOrDefault() ?? permanent;
            var content = item.Words("content:encoded", "content", "xhtml:body") ?? Raw(item.Child("xhtml:body"));
            var summary = item.Words("description", "summary", "itunes:summary");
            return new FeedEntry(
                guid?.Text.ToString().Trim() is { Length: > 0 } key ? key : link ?? (item.Attribute("rdf:about") is { Length: > 0 } about ? about : null),
                new DocumentFacts
                {
                    Url = Absolute(link, item) ?? (site is null || link is null ? null : Join(site, link)),
                    Title = Plain(item.Words("title", "dc:title", "media:title")),
                    Byline = Plain(item.Words("dc:creator", "author", "itunes:author")),
                    Outlet = Plain(item.Words("source")),
                    Published = First(item.Words("pubdate"), item.Words("dc:date"), item.Words("published"), item.Words("dcterms:created")),
                    Language = item.Words("dc:language", "language"),
                    IsSummary = content is null,
                },
                content ?? summary);
        }

        private FeedEntry Atom(LooseElement entry, string prefix, string? site)
        {
            var content = Content(entry.Child($"{prefix}content"));
            var link = AtomLink(entry, prefix);
            return new FeedEntry(
                entry.Words($"{prefix}id") ?? link,
                new DocumentFacts
                {
                    Url = Absolute(link, entry) ?? (site is null || link is null ? null : Join(site, link)),
                    Title = Plain(Content(entry.Child($"{prefix}title"))),
                    Byline = Plain(entry.Child($"{prefix}author")?.Words($"{prefix}name") ?? entry.Words("dc:creator")),
                    Published = First(entry.Words($"{prefix}published"), entry.Words($"{prefix}issued"), entry.Words("dc:date"), entry.Words($"{prefix}updated"), entry.Words($"{prefix}modified")),
                    Language = entry.Attribute("xml:lang") is { Length: > 0 } tag ? tag : null,
                    IsSummary = content is null,
                },
                content ?? Content(entry.Child($"{prefix}summary")) ?? entry.Child("media:group")?.Words("media:description"));
        }

        private static string? AtomLink(LooseElement of, string prefix)
        {
            var links = of.All($"{prefix}link").Where(link => link.Attribute("href").Length > 0).ToList();
            var link = links.Find(link => link.Attribute("rel") is "" or "alternate" && !link.Attribute("type").Contains("xml", StringComparison.OrdinalIgnoreCase))
                ?? links.Find(link => link.Attribute("rel") is "" or "alternate");
            return link?.Attribute("href");
        }

        /// <summary>A text construct of Atom as HTML.</summary>
        private string? Content(LooseElement? element)
        {
            if (element is null)
            {
                return null;
            }

            var isMarkup = element.Attribute("type") is "xhtml" or "application/xhtml+xml" || element.Children.Count > 0;
            var words = isMarkup ? Raw(element)! : element.Text.ToString(); // There is an element.
            words = element.Attribute("type") is "" or "text" or "text/plain" && !isMarkup && !words.Contains('<', StringComparison.Ordinal) ? AsHtml(words) : words;
            return string.IsNullOrWhiteSpace(words) ? null : words;
        }

        private string? Raw(LooseElement? element) => element is null ? null : text[element.Inner.Start..element.Inner.End];

        private string? Absolute(string? link, LooseElement near)
        {
            if (string.IsNullOrWhiteSpace(link))
            {
                return null;
            }

            var trimmed = link.Trim();
            return IsWeb(trimmed) ? trimmed
                : near.Attribute("xml:base") is { Length: > 0 } @base ? Join(@base, trimmed)
                : address is not null ? Join(address, trimmed)
                : null;
        }

        private static string? Join(string root, string link)
            => Uri.TryCreate(root, UriKind.Absolute, out var at) && Uri.TryCreate(at, link.Trim(), out var joined) && joined.Scheme is "http" or "https" ? joined.AbsoluteUri : null;

        private static string AsHtml(string words)
            => string.Concat(words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>"));

        /// <summary>A title or name without tags.</summary>
        private static string? Plain(string? words)
        {
            if (words is null)
            {
                return null;
            }

            var plain = new System.Text.StringBuilder();
            for (var at = 0; at < words.Length && plain.Length < LongestTitle; at++)
            {
                if (words[at] == '<' && at + 1 < words.Length && (char.IsLetter(words[at + 1]) || words[at + 1] == '/') && words.IndexOf('>', at) is > 0 and var close)
                {
                    at = close;
                    continue;
                }

                plain.Append(words[at]);
            }

            return Blanks.Collapse(WebUtility.HtmlDecode(plain.ToString())).Trim() is { Length: > 0 } result ? result : null;
        }

        private static PublicationDate First(params ReadOnlySpan<string?> dates)
        {
            foreach (var date in dates)
            {
                if (MachineDate.Read(date) is { Precision: not TimePrecision.None } found)
                {
                    return found;
                }
            }

            return PublicationDate.None;
        }
    }
}
