using System.Runtime.CompilerServices;
using Ledgerline.Articles.Extraction.Feeds;
using Ledgerline.Articles.Sources;
using Ledgerline.Articles.Sources.Archives;
using Ledgerline.Articles.Sources.Web;

namespace Ledgerline.Articles;

/// <summary>Polls feeds for what is new in them. Thread-safe; the pauses between requests to one host hold for all feeds together.</summary>
public sealed class FeedWatcher : IDisposable
{
    private const int MostSeen = 5000;

    private readonly ArticleExtractor _extractor;
    private readonly TimeProvider _clock;
    private readonly PageFetcher _fetcher;

    /// <summary>Creates a watcher.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A setting of <paramref name="options"/> is out of range.</exception>
    public FeedWatcher(ArticleLexicon lexicon, ArticleReaderOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        _extractor = new ArticleExtractor(lexicon, options);
        _clock = clock;
        _fetcher = new PageFetcher(options.Fetch, clock);
    }

    /// <summary>Asks the feed once. Entries that it bears whole are read as they are; of the others the pages are fetched.</summary>
    /// <param name="before">What is remembered of the feed.</param>
    /// <param name="after">Given what is to be remembered, when all readings have been taken; not where the poll is broken off.</param>
    /// <param name="cancellationToken">Ends the poll.</param>
    public async IAsyncEnumerable<ArticleReading> PollAsync(FeedState before, Action<FeedState> after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var fetched = Uri.TryCreate(before.Address, UriKind.Absolute, out var address)
            ? await _fetcher.FetchAsync(address, new Validators(before.ETag, before.LastModified), cancellationToken).ConfigureAwait(false)
            : new Fetched.Refused("is no address. Write it whole, as https://host/path.", MayPass: false);
        if (fetched is Fetched.NotModified)
        {
            after(FeedSchedule.Succeeded(before, _clock.GetUtcNow(), 0));
            yield break;
        }

        var (entries, problem) = Entries(fetched, before.Address);
        if (problem is not null)
        {
            yield return ((SourceItem.Failed)SourceFault.Unfetched(before.Address, problem)).Reading;
            if (entries.Count == 0)
            {
                after(FeedSchedule.Failed(before, _clock.GetUtcNow()));
                yield break;
            }
        }

        var seen = before.Seen.ToHashSet(StringComparer.Ordinal);
        var fresh = entries.Where(entry => seen.Add(Key(entry))).ToList();
        var later = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in fresh)
        {
            var (reading, mayPass) = await ReadAsync(entry, before.Address, cancellationToken).ConfigureAwait(false);
            if (mayPass)
            {
                later.Add(Key(entry));
            }

            yield return reading;
        }

        var page = (Fetched.Page)fetched; // There are no entries without.
        after(FeedSchedule.Succeeded(before, _clock.GetUtcNow(), fresh.Count) with
        {
            ETag = later.Count == 0 ? page.Validators.ETag : null, // What could not be had for the moment is asked for again, though the feed stay as it is.
            LastModified = later.Count == 0 ? page.Validators.LastModified : null,
            Seen = [.. fresh.Select(Key).Where(key => !later.Contains(key)).Concat(before.Seen).Take(MostSeen)],
        });
    }

    /// <inheritdoc/>
    public void Dispose() => _fetcher.Dispose();

    private static (IReadOnlyList<FeedEntry> Entries, string? Problem) Entries(Fetched fetched, string address)
    {
        if (fetched is not Fetched.Page page)
        {
            return ([], fetched is Fetched.Refused refused ? refused.Problem : "has not changed.");
        }

        return page.MediaType.Contains("json", StringComparison.OrdinalIgnoreCase)
            ? ([.. JsonSourceReader.Entries(page.Body, page.Address.AbsoluteUri)], null)
            : FeedReader.Read(page.Body, HttpMessage.Charset(page.MediaType), page.Address.AbsoluteUri) switch
            {
                FeedReading.Feed feed => (feed.Entries, feed.Problem),
                FeedReading.Sitemap sitemap => (sitemap.Pages, sitemap.Problem),
                FeedReading.Other other => ([], other.Problem + ". Give the address of a feed."),
                _ => ([], $"is a web page. Give the address of its feed in place of {address}."),
            };
    }

    private static string Key(FeedEntry entry) => entry.Key ?? entry.Facts.Url ?? entry.Facts.Title ?? entry.Content ?? "";

    /// <summary>The entry as an article, or why not, and whether it may be had another time.</summary>
    private async Task<(ArticleReading Reading, bool MayPass)> ReadAsync(FeedEntry entry, string feed, CancellationToken cancellationToken)
    {
        if (entry is { Facts.IsSummary: false, Content: not null } || !Uri.TryCreate(entry.Facts.Url, UriKind.Absolute, out var address))
        {
            return (_extractor.Extract(EntryDocument.Of(entry, feed) with { Input = feed }), false);
        }

        var fetched = await _fetcher.FetchAsync(address, default, cancellationToken).ConfigureAwait(false);
        return WebSource.OfEntry(fetched, address, entry.Facts) switch
        {
            SourceItem.Document document => (_extractor.Extract(document.Raw), false),
            SourceItem.Failed failed => (failed.Reading, fetched is Fetched.Refused { MayPass: true }),
            _ => throw new NotSupportedException("An entry is neither a document nor a fault."),
        };
    }
}
