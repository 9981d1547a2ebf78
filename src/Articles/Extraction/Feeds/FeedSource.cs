using Ledgerline.Articles.Extraction.Dates;
using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Feeds;

/// <summary>The entries of a feed, given its text and its root.</summary>
/// <param name="text">The whole document.</param>
/// <param name="root">Its <c>rss</c>, <c>rdf:RDF</c>, <c>feed</c> or <c>channel</c>.</param>
/// <param name="address">Where it was found; null where that is not known.</param>
internal sealed class FeedSource(string text, LooseElement root, string? address)
{
    internal FeedReading Feed(string? problem)
    {
        var channel = root.Child("channel", "rss:channel") ?? root;
        var isAtom = FeedReader.Local(root.Name) == "feed";
        var prefix = isAtom ? root.Name[..^"feed".Length] : "";
        var own = address ?? Self(channel, isAtom ? $"{prefix}link" : "atom:link");
        var link = isAtom ? Link(root, prefix)?.Attribute("href") : channel.Words("link") ?? channel.All("atom:link").Select(found => found.Attribute("href")).FirstOrDefault();
        var @base = Base(Base(own, root) ?? FeedWords.Absolute(null, link), ReferenceEquals(channel, root) ? null : channel);
        var title = FeedWords.Plain(Passage(channel, mayBeTorn: false, $"{prefix}title", "title"));
        var language = channel.Words("language", "dc:language") ?? (root.Attribute("xml:lang") is { Length: > 0 } tag ? tag : null);
        var author = isAtom ? FeedWords.Byline(Names(root, prefix)) : null;
        var rows = isAtom ? root.All($"{prefix}entry").ToList() : [.. channel.All("item"), .. ReferenceEquals(channel, root) ? [] : root.All("item")];
        problem ??= rows.Count > FeedReader.MostEntries ? $"has more than {FeedReader.MostEntries} entries; the rest is not read" : null;
        return new FeedReading.Feed(
            title,
            [.. rows.Take(FeedReader.MostEntries).Select(row => isAtom ? Atom(row, prefix, @base) : Rss(row, @base)).Where(SaysSomething).Select(entry => entry with
            {
                Facts = entry.Facts with { Outlet = entry.Facts.Outlet ?? title, Language = entry.Facts.Language ?? language, Byline = entry.Facts.Byline ?? author },
            })],
            problem);
    }

    /// <summary>Of an entry that is torn off right at its beginning there is nothing.</summary>
    private static bool SaysSomething(FeedEntry entry) => entry.Content is not null || entry.Facts.Title is not null || entry.Facts.Url is not null;

    private FeedEntry Rss(LooseElement item, string? @base)
    {
        var guid = item.Words("guid");
        var permanent = guid is not null && item.Child("guid")?.Attribute("ispermalink") is not "false" && FeedWords.IsWeb(guid) ? guid : null;
        var link = item.Words("feedburner:origlink", "link") ?? item.All("atom:link").Where(found => !found.IsTorn).Select(found => found.Attribute("href")).FirstOrDefault() ?? permanent;
        var content = Passage(item, mayBeTorn: true, "content:encoded", "content", "xhtml:body");
        return new FeedEntry(
            guid ?? link ?? (item.Attribute("rdf:about") is { Length: > 0 } about ? about : null),
            new DocumentFacts
            {
                Url = FeedWords.Absolute(Base(@base, item), link),
                Title = FeedWords.Plain(Passage(item, mayBeTorn: false, "title", "dc:title", "media:title")),
                Byline = FeedWords.Byline(item.Words("dc:creator") is null ? [item.Words("author", "itunes:author")] : item.All("dc:creator").Select(creator => (string?)creator.Text.ToString())),
                Outlet = FeedWords.Plain(item.Words("source")),
                Published = First(item.Words("pubdate"), item.Words("dc:date"), item.Words("published"), item.Words("dcterms:created"), item.Words("atom:updated"), item.Words("dcterms:modified")),
                Language = item.Words("dc:language", "language"),
                IsSummary = content is null || item.IsTorn,
            },
            content ?? Passage(item, mayBeTorn: true, "description", "summary", "itunes:summary"));
    }

    private FeedEntry Atom(LooseElement entry, string prefix, string? @base)
    {
        var content = Construct(entry.Child($"{prefix}content"));
        var link = Link(entry, prefix);
        return new FeedEntry(
            entry.Words($"{prefix}id") ?? link?.Attribute("href"),
            new DocumentFacts
            {
                Url = link is null ? null : FeedWords.Absolute(Base(Base(@base, entry), link), link.Attribute("href")),
                Title = entry.Child($"{prefix}title") is { IsTorn: false } title ? FeedWords.Plain(Construct(title)) : null,
                Byline = FeedWords.Byline([.. Names(entry, prefix), entry.Words("dc:creator")]),
                Published = First(entry.Words($"{prefix}published"), entry.Words($"{prefix}issued"), entry.Words("dc:date"), entry.Words($"{prefix}updated"), entry.Words($"{prefix}modified")),
                Language = entry.Attribute("xml:lang") is { Length: > 0 } tag ? tag : null,
                IsSummary = content is null || entry.IsTorn,
            },
            content ?? Construct(entry.Child($"{prefix}summary")) ?? entry.Child("media:group")?.Words("media:description"));
    }

    private static IEnumerable<string?> Names(LooseElement of, string prefix) => of.All($"{prefix}author").Select(author => author.Words($"{prefix}name"));

    /// <summary>The address that a feed gives as its own.</summary>
    private static string? Self(LooseElement channel, string name)
        => channel.All(name).Where(link => link.Attribute("rel") == "self").Select(link => FeedWords.Absolute(null, link.Attribute("href"))).FirstOrDefault();

    /// <summary>What relative addresses in <paramref name="element"/> are joined to (XML Base), given what holds around it.</summary>
    private static string? Base(string? around, LooseElement? element)
        => element?.Attribute("xml:base") is { Length: > 0 } own ? FeedWords.Absolute(around, own) ?? around : around;

    private static LooseElement? Link(LooseElement of, string prefix)
    {
        var links = of.All($"{prefix}link").Where(link => !link.IsTorn && link.Attribute("href").Length > 0 && link.Attribute("rel") is "" or "alternate").ToList();
        return links.Find(link => !link.Attribute("type").Contains("xml", StringComparison.OrdinalIgnoreCase)) ?? links.FirstOrDefault();
    }

    /// <summary>A text construct of Atom as HTML.</summary>
    private string? Construct(LooseElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var isMarkup = element.Attribute("type") is "xhtml" or "application/xhtml+xml" || element.Children.Count > 0;
        var words = isMarkup ? Source(element) : element.Text.ToString();
        words = element.Attribute("type") is "" or "text" or "text/plain" && !isMarkup && !words.Contains('<', StringComparison.Ordinal) ? FeedWords.AsHtml(words) : words;
        return string.IsNullOrWhiteSpace(words) ? null : words;
    }

    /// <summary>The first child of any of <paramref name="names"/> that has words, as HTML: where markup stands in it that should have been escaped, with that markup.</summary>
    private string? Passage(LooseElement of, bool mayBeTorn, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var child in of.All(name))
            {
                if ((mayBeTorn || !child.IsTorn) && (child.Children.Count > 0 ? Source(child) : child.Text.ToString()).Trim() is { Length: > 0 } words)
                {
                    return words;
                }
            }
        }

        return null;
    }

    private string Source(LooseElement element)
        => text[element.Inner.Start..element.Inner.End].Replace("<![CDATA[", "", StringComparison.Ordinal).Replace("]]>", "", StringComparison.Ordinal);

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
