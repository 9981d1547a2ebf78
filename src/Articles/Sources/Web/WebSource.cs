using System.Runtime.CompilerServices;
using Ledgerline.Articles.Extraction;
using Ledgerline.Articles.Extraction.Feeds;
using Ledgerline.Articles.Sources.Archives;

namespace Ledgerline.Articles.Sources.Web;

/// <summary>Delivers what stands at an address: a page, the entries of a feed (their own pages where it gives summaries alone), the pages of a sitemap.</summary>
internal sealed class WebSource(PageFetcher fetcher, ArticleReaderOptions options)
{
    private const int MostSitemaps = 1000;

    internal async IAsyncEnumerable<SourceItem> ReadAsync(string input, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(input, UriKind.Absolute, out var address))
        {
            yield return SourceFault.Unfetched(input, "is no address. Write it whole, as https://host/path.");
            yield break;
        }

        var pending = new Queue<(Uri Address, FeedEntry? Entry)>([(address, null)]);
        var seen = new HashSet<string>(StringComparer.Ordinal) { address.AbsoluteUri };
        var (pages, sitemaps) = (0, 0);
        while (pending.TryDequeue(out var next))
        {
            if (next.Entry is not null && ++pages > options.Fetch.MaxPages)
            {
                yield return SourceFault.Unfetched(input, $"leads to more than {options.Fetch.MaxPages} pages; the rest was not fetched.");
                yield break;
            }

            var fetched = await fetcher.FetchAsync(next.Address, default, cancellationToken).ConfigureAwait(false);
            if (fetched is not Fetched.Page page)
            {
                yield return SourceFault.Unfetched(next.Address.AbsoluteUri, fetched is Fetched.Refused refused ? refused.Problem : "has not changed.");
                continue;
            }

            if (HttpMessage.IsHtml(page.MediaType) || next.Entry is not null)
            {
                yield return OfEntry(page, next.Address, next.Entry?.Facts ?? DocumentFacts.None);
                continue;
            }

            foreach (var item in Listed(page, next.Address, pending, seen, ref sitemaps))
            {
                yield return item;
            }
        }
    }

    /// <summary>What a feed bears itself; what it, or a sitemap, only names is put into the queue.</summary>
    private List<SourceItem> Listed(Fetched.Page page, Uri address, Queue<(Uri Address, FeedEntry? Entry)> pending, HashSet<string> seen, ref int sitemaps)
    {
        var name = address.AbsoluteUri;
        var reading = page.MediaType.Contains("json", StringComparison.OrdinalIgnoreCase) ? null : FeedReader.Read(page.Body, HttpMessage.Charset(page.MediaType), page.Address.AbsoluteUri);
        switch (reading)
        {
            case FeedReading.Feed feed:
                var whole = feed.Entries.Where(entry => !entry.Facts.IsSummary || entry.Facts.Url is null).ToList();
                Enqueue(feed.Entries.Where(entry => entry.Facts is { IsSummary: true, Url: not null }), pending, seen);
                return whole.Count == 0 && feed.Entries.Count > 0 && feed.Problem is null ? [] : [.. Documents.OfFeed(feed with { Entries = whole }, name, address.Host)];
            case FeedReading.Sitemap sitemap:
                Enqueue(sitemap.Pages, pending, seen);
                foreach (var child in sitemap.Sitemaps.Where(child => seen.Add(child)).Take(MostSitemaps - sitemaps))
                {
                    sitemaps++;
                    pending.Enqueue((new Uri(child), null));
                }

                return sitemap.Problem is { } problem ? [SourceFault.BrokenFeed(name, problem, sitemap.Pages.Count)] : [];
            case FeedReading.Page:
                return [Document(page, DocumentFacts.None)];
            default:
                var kind = page.MediaType.Contains("json", StringComparison.OrdinalIgnoreCase) ? InputKind.Json
                    : page.MediaType.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) ? InputKind.PlainText
                    : InputKind.Unsupported;
                return kind == InputKind.Unsupported
                    ? [SourceFault.Unfetched(name, $"is of the kind '{page.MediaType}', which is not read. Give the address of an article, a feed or a sitemap.")]
                    : [.. Documents.Of(page.Body, kind, name, ArticleNames.OfAddress(name), options)];
        }
    }

    /// <summary>The page of an entry that a feed or sitemap names, or why there is none.</summary>
    internal static SourceItem OfEntry(Fetched fetched, Uri address, DocumentFacts facts) => fetched switch
    {
        Fetched.Page page when page.MediaType.Length == 0 || HttpMessage.IsHtml(page.MediaType) || page.MediaType.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) => Document(page, facts),
        Fetched.Page page => SourceFault.Unfetched(address.AbsoluteUri, $"is of the kind '{page.MediaType}', which is no article."),
        Fetched.Refused refused => SourceFault.Unfetched(address.AbsoluteUri, refused.Problem),
        _ => SourceFault.Unfetched(address.AbsoluteUri, "has not changed."),
    };

    private static void Enqueue(IEnumerable<FeedEntry> entries, Queue<(Uri Address, FeedEntry? Entry)> pending, HashSet<string> seen)
    {
        foreach (var entry in entries)
        {
            if (Uri.TryCreate(entry.Facts.Url, UriKind.Absolute, out var address) && seen.Add(address.AbsoluteUri))
            {
                pending.Enqueue((address, entry));
            }
        }
    }

    private static SourceItem.Document Document(Fetched.Page page, DocumentFacts facts) => new(new RawDocument
    {
        Input = page.Address.AbsoluteUri,
        Id = ArticleNames.OfAddress(facts.Url ?? page.Address.AbsoluteUri),
        Format = page.MediaType.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) ? RawFormat.PlainText : RawFormat.Html,
        Content = page.Body,
        Facts = facts with { Url = page.Address.AbsoluteUri, Charset = HttpMessage.Charset(page.MediaType), IsSummary = false, Fetched = page.At, Header = page.Header },
    });
}
