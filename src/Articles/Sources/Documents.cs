using Ledgerline.Articles.Extraction.Feeds;

namespace Ledgerline.Articles.Sources;

/// <summary>Takes apart what has been read as a whole: a text or page is one document, a feed or an export many.</summary>
internal static class Documents
{
    /// <summary>The documents of <paramref name="bytes"/>, and the faults among them.</summary>
    internal static IEnumerable<SourceItem> Of(byte[] bytes, InputKind kind, string input, string name, ArticleReaderOptions options) => kind switch
    {
        InputKind.PlainText => [One(bytes, RawFormat.PlainText, input, name)],
        InputKind.WebPage => [One(bytes, RawFormat.Html, input, name)],
        InputKind.Xml => OfXml(bytes, input, name),
        InputKind.Json => OfJson(bytes, input, name, options),
        _ => throw new NotSupportedException($"Inputs of the kind {kind} are not read as a whole."),
    };

    /// <summary>The entries of a feed that bear their text.</summary>
    internal static IEnumerable<SourceItem> OfFeed(FeedReading.Feed feed, string input, string name)
    {
        foreach (var entry in feed.Entries)
        {
            yield return new SourceItem.Document(EntryDocument.Of(entry, name) with { Input = input });
        }

        if (feed.Problem is { } problem)
        {
            yield return SourceFault.BrokenFeed(input, problem, feed.Entries.Count);
        }
        else if (feed.Entries.Count == 0)
        {
            yield return SourceFault.EmptyFeed(input);
        }
    }

    private static IEnumerable<SourceItem> OfXml(byte[] bytes, string input, string name) => FeedReader.Read(bytes, charset: null, address: null) switch
    {
        FeedReading.Feed feed => OfFeed(feed, input, name),
        FeedReading.Sitemap sitemap => [SourceFault.LocalSitemap(input, sitemap.Pages.Count + sitemap.Sitemaps.Count)],
        FeedReading.Page => [One(bytes, RawFormat.Html, input, name)],
        FeedReading.Other other => [SourceFault.NoFeed(input, other.Problem)],
        _ => throw new NotSupportedException("An XML document was read as nothing known."),
    };

    private static IEnumerable<SourceItem> OfJson(byte[] bytes, string input, string name, ArticleReaderOptions options)
    {
        var any = false;
        foreach (var found in JsonSourceReader.Read(bytes, name, options.MaxJsonDepth))
        {
            any = true;
            yield return found.Document is { } document ? new SourceItem.Document(document with { Input = input }) : SourceFault.BrokenExport(input, found.Problem!); // One of both is set.
        }

        if (!any)
        {
            yield return SourceFault.EmptyFeed(input);
        }
    }

    private static SourceItem.Document One(byte[] bytes, RawFormat format, string input, string name)
        => new(new RawDocument { Input = input, Id = name, Format = format, Content = bytes });
}
