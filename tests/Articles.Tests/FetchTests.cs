using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Text;
using Ledgerline.Articles.Sources.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ledgerline.Articles.Tests;

/// <summary>Against a server of their own on this machine.</summary>
public sealed class FetchTests : IAsyncLifetime
{
    private const string Sentence = "The ministry said on Tuesday, in a statement, that its troops had taken the village, and nobody could say whether it was so.";

    private static readonly FetchOptions Quick = new() { AllowPrivate = true, Delay = TimeSpan.Zero, RetryDelay = TimeSpan.FromMilliseconds(10), Contact = "desk@h.example" };

    private readonly ConcurrentQueue<string> _asked = new();
    private WebApplication? _server;
    private string _root = "";
    private string _robots = "";

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.Run(AnswerAsync);
        await _server.StartAsync(TestContext.Current.CancellationToken);
        _root = _server.Urls.Single();
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is { } server)
        {
            await server.DisposeAsync();
        }
    }

    [Theory]
    [InlineData("/page")]
    [InlineData("/gzip")]
    [InlineData("/brotli")]
    [InlineData("/moved")]
    [InlineData("/busy-once")]
    [InlineData("/broken-once")]
    public async Task ReadAsync_Address_GivesItsArticle(string path)
    {
        var article = Assert.IsType<ArticleReading.Read>(Assert.Single(await Read(path))).Article;
        Assert.Equal(Sentence, article.Text);
        Assert.StartsWith(_root, article.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/missing", "404")]
    [InlineData("/circle", "in a circle")]
    [InlineData("/endless", "redirected more than")]
    [InlineData("/slow", "did not come within")]
    [InlineData("/bomb", "unpacks to more than")]
    [InlineData("/long", "more than 1000000 bytes")]
    [InlineData("/secret/page", "robots.txt forbids it")]
    [InlineData("/picture", "'image/png', which is not read")]
    [InlineData("/torn", "could not be fetched")]
    [InlineData("/always-busy", "503")]
    [InlineData("/file-scheme", "leads to file")]
    [InlineData("/bad-location", "redirected to what is no address")]
    [InlineData("/half-gzip", "cannot be unpacked")]
    [InlineData("/patient", "429")]
    public async Task ReadAsync_AddressThatCannotBeHad_SaysWhy(string path, string message)
    {
        var options = Quick with { MaxBytes = 1_000_000, Timeout = TimeSpan.FromSeconds(path == "/slow" ? 0.5 : 20), Retries = 1 };
        var fault = Assert.IsType<ArticleReading.Unreadable>(Assert.Single(await Read(path, options)));
        Assert.Equal(UnreadableReason.Unfetched, fault.Reason);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_PrivateAddress_IsRefusedUnlessAllowed()
    {
        foreach (var obeys in (bool[])[true, false])
        {
            var fault = Assert.IsType<ArticleReading.Unreadable>(Assert.Single(await Read("/page", Quick with { AllowPrivate = false, ObeyRobots = obeys })));
            Assert.Contains("lies in a private network", fault.Message, StringComparison.Ordinal);
        }

        Assert.Empty(_asked);
    }

    [Fact]
    public async Task ReadAsync_Feed_GivesWholeEntriesAndFetchesTheRest()
    {
        var articles = (await Read("/feed")).Select(reading => Assert.IsType<ArticleReading.Read>(reading).Article).ToList();
        Assert.Equal(2, articles.Count);
        Assert.Equal((Sentence + " It rained.", "Whole"), (articles[0].Text, articles[0].Title));
        Assert.Equal((Sentence, "2031-04-17T16:05:00Z", "The Daily Harbour"), (articles[1].Text, articles[1].Published.Value, articles[1].Outlet));
    }

    [Fact]
    public async Task ReadAsync_SitemapIndex_FetchesThePages()
    {
        var readings = await Read("/sitemap.xml");
        Assert.Equal(["/page?a", "/page?b"], readings.OfType<ArticleReading.Read>().Select(reading => reading.Article.Url![_root.Length..]));
        Assert.Contains("forbids", Assert.Single(readings.OfType<ArticleReading.Unreadable>()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PollAsync_Feed_GivesWhatIsNewAndRemembersIt()
    {
        using var watcher = new FeedWatcher(Lexicon.Default, new ArticleReaderOptions { Fetch = Quick }, TimeProvider.System);
        var before = new FeedState { Address = _root + "/feed" };
        FeedState? after = null;
        Assert.Equal(2, await watcher.PollAsync(before, state => after = state, TestContext.Current.CancellationToken).CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(2, after!.Seen.Count);
        Assert.True(after.Next > TimeProvider.System.GetUtcNow());
        Assert.Empty(await watcher.PollAsync(after, state => after = state, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(2, after.Seen.Count);
    }

    [Fact]
    public async Task PollAsync_FeedThatCannotBeHad_IsNamedAndAskedLaterEachTime()
    {
        using var watcher = new FeedWatcher(Lexicon.Default, new ArticleReaderOptions { Fetch = Quick }, TimeProvider.System);
        FeedState? after = null;
        var fault = await watcher.PollAsync(new FeedState { Address = _root + "/missing" }, state => after = state, TestContext.Current.CancellationToken).SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal(UnreadableReason.Unfetched, Assert.IsType<ArticleReading.Unreadable>(fault).Reason);
        Assert.Equal(1, after!.Failures);
    }

    [Fact]
    public void Schedule_FollowsTheFeedsPace()
    {
        var now = new DateTimeOffset(2031, 4, 17, 0, 0, 0, TimeSpan.Zero);
        var feed = new FeedState { Address = "a" };
        Assert.Equal(FeedSchedule.Shortest, FeedSchedule.Succeeded(feed, now, 30).Interval);
        Assert.Equal(FeedSchedule.First, FeedSchedule.Succeeded(feed, now, 1).Interval);
        Assert.Equal(FeedSchedule.First * 1.5, FeedSchedule.Succeeded(feed, now, 0).Interval);
        Assert.Equal(FeedSchedule.Longest, Enumerable.Range(0, 40).Aggregate(feed, (state, _) => FeedSchedule.Succeeded(state, now, 0)).Interval);
        var failing = FeedSchedule.Failed(FeedSchedule.Failed(feed, now), now);
        Assert.Equal((FeedSchedule.First, now + (FeedSchedule.First * 4)), (failing.Interval, failing.Next));
        Assert.Equal(0, FeedSchedule.Succeeded(failing, now, 1).Failures);
    }

    [Fact]
    public async Task PollAsync_EntryThatFailsForTheMoment_IsAskedForAgain()
    {
        using var watcher = new FeedWatcher(Lexicon.Default, new ArticleReaderOptions { Fetch = Quick with { Retries = 0 } }, TimeProvider.System);
        FeedState? after = null;
        var first = await watcher.PollAsync(new FeedState { Address = _root + "/shaky-feed" }, state => after = state, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        Assert.IsType<ArticleReading.Unreadable>(Assert.Single(first));
        Assert.Empty(after!.Seen);
        Assert.Null(after.ETag);
        var second = await watcher.PollAsync(after, state => after = state, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        Assert.IsType<ArticleReading.Read>(Assert.Single(second));
        Assert.Single(after.Seen);
    }

    [Theory]
    [InlineData("ftp")]
    [InlineData("broken")]
    [InlineData("circle")]
    public async Task FetchAsync_RobotsThatLeadNowhere_AllowThePage(string how)
    {
        _robots = how;
        using var fetcher = new PageFetcher(Quick, TimeProvider.System);
        Assert.IsType<Fetched.Page>(await fetcher.FetchAsync(new Uri(_root + "/page"), default, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task FetchAsync_RobotsThatCannotBeHad_ForbidUntilTheyCan()
    {
        _robots = "fails";
        var clock = new MovedClock();
        using var fetcher = new PageFetcher(Quick with { Retries = 0 }, clock);
        Assert.True(Assert.IsType<Fetched.Refused>(await fetcher.FetchAsync(new Uri(_root + "/page"), default, TestContext.Current.CancellationToken)).MayPass);
        _robots = "";
        Assert.IsType<Fetched.Refused>(await fetcher.FetchAsync(new Uri(_root + "/page"), default, TestContext.Current.CancellationToken));
        clock.Ahead = TimeSpan.FromHours(1);
        Assert.IsType<Fetched.Page>(await fetcher.FetchAsync(new Uri(_root + "/page"), default, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task FetchAsync_Redirected_ValidatorsStayBehind()
    {
        using var fetcher = new PageFetcher(Quick, TimeProvider.System);
        Assert.IsType<Fetched.Page>(await fetcher.FetchAsync(new Uri(_root + "/to-tagged"), new Validators("\"v1\"", null), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("desk\r\nX: y")]
    [InlineData("редакція")]
    [InlineData("desk) x (")]
    public void Contact_ThatNoHeaderCanBear_IsRefused(string contact) => Assert.Throws<ArgumentException>(() => new FetchOptions { Contact = contact });

    [Fact]
    public async Task FetchAsync_KnownPage_IsNotSentAgain()
    {
        using var fetcher = new PageFetcher(Quick, TimeProvider.System);
        var page = Assert.IsType<Fetched.Page>(await fetcher.FetchAsync(new Uri(_root + "/tagged"), default, TestContext.Current.CancellationToken));
        Assert.Equal("\"v1\"", page.Validators.ETag);
        Assert.IsType<Fetched.NotModified>(await fetcher.FetchAsync(new Uri(_root + "/tagged"), page.Validators, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task FetchAsync_TwoPagesOfOneHost_ComeWithThePauseThatItAsksFor()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        using var fetcher = new PageFetcher(Quick with { Delay = TimeSpan.FromMilliseconds(300) }, TimeProvider.System);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(number => fetcher.FetchAsync(new Uri($"{_root}/page?{number}"), default, TestContext.Current.CancellationToken)));
        Assert.True(clock.Elapsed >= TimeSpan.FromMilliseconds(600), "three requests have two pauses between them");
    }

    [Fact]
    public async Task FetchAsync_NamesItselfWithAContact()
    {
        using var fetcher = new PageFetcher(Quick, TimeProvider.System);
        var page = Assert.IsType<Fetched.Page>(await fetcher.FetchAsync(new Uri(_root + "/agent"), default, TestContext.Current.CancellationToken));
        Assert.Matches(@"^Ledgerline/\d+\.\d+ \(\+desk@h\.example\)$", Encoding.UTF8.GetString(page.Body));
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        _asked.Enqueue(path);
        var response = context.Response;
        response.ContentType = "text/html; charset=utf-8";
        var page = Encoding.UTF8.GetBytes($"<html><body><p>{Sentence}</p></body></html>");
        var isFirst = _asked.Count(asked => asked == path) == 1;
        switch (path)
        {
            case "/robots.txt" when _robots is "ftp" or "broken" or "circle":
                response.StatusCode = 302;
                response.Headers.Location = _robots switch { "ftp" => "ftp://h.example/robots.txt", "broken" => "//:99999/", _ => "/robots.txt" };
                break;
            case "/robots.txt" when _robots == "fails":
                response.StatusCode = 500;
                break;
            case "/robots.txt":
                response.ContentType = "text/plain";
                await response.WriteAsync("User-agent: *\nDisallow: /secret/\n" + new string('#', 10_000_000));
                break;
            case "/page":
                await response.Body.WriteAsync(page);
                break;
            case "/gzip" or "/bomb":
                response.Headers.ContentEncoding = "gzip";
                await using (var gzip = new GZipStream(response.Body, CompressionLevel.Fastest))
                {
                    await gzip.WriteAsync(path == "/gzip" ? page : new byte[5_000_000]);
                }

                break;
            case "/brotli":
                response.Headers.ContentEncoding = "br";
                await using (var brotli = new BrotliStream(response.Body, CompressionLevel.Fastest))
                {
                    await brotli.WriteAsync(page);
                }

                break;
            case "/long":
                await response.Body.WriteAsync(new byte[2_000_000]);
                break;
            case "/moved":
                response.Redirect("/page");
                break;
            case "/circle":
                response.Redirect("/circle");
                break;
            case "/endless":
                response.Redirect($"/endless?{_asked.Count}");
                break;
            case "/file-scheme":
                response.Redirect("file:///etc/hostname");
                break;
            case "/busy-once" when isFirst:
                response.StatusCode = (int)HttpStatusCode.TooManyRequests;
                response.Headers.RetryAfter = "0";
                break;
            case "/broken-once" when isFirst:
                context.Abort();
                break;
            case "/busy-once" or "/broken-once":
                await response.Body.WriteAsync(page);
                break;
            case "/bad-location":
                response.StatusCode = 302;
                response.Headers.Location = "//:99999/";
                break;
            case "/to-tagged":
                response.Redirect("/tagged");
                break;
            case "/half-gzip":
                response.Headers.ContentEncoding = "gzip";
                using (var packed = new MemoryStream())
                {
                    await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
                    {
                        await gzip.WriteAsync(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 5000).Select(number => $"<p>{Sentence} {number}</p>"))));
                    }

                    await response.Body.WriteAsync(packed.ToArray().AsMemory(0, (int)packed.Length / 2));
                }

                break;
            case "/patient":
                response.StatusCode = 429;
                response.Headers.RetryAfter = "600";
                break;
            case "/shaky" when isFirst:
                response.StatusCode = 503;
                break;
            case "/shaky":
                await response.Body.WriteAsync(page);
                break;
            case "/shaky-feed":
                response.ContentType = "application/rss+xml";
                response.Headers.ETag = "\"f1\"";
                await response.WriteAsync($"<rss><channel><title>H</title><item><title>One</title><link>{_root}/shaky</link></item></channel></rss>");
                break;
            case "/always-busy":
                response.StatusCode = (int)HttpStatusCode.ServiceUnavailable;
                break;
            case "/slow":
                for (var at = 0; at < page.Length && !context.RequestAborted.IsCancellationRequested; at++)
                {
                    await response.Body.WriteAsync(page.AsMemory(at, 1), context.RequestAborted);
                    await response.Body.FlushAsync(context.RequestAborted);
                    await Task.Delay(100, context.RequestAborted);
                }

                break;
            case "/torn":
                response.ContentLength = 10_000;
                await response.Body.WriteAsync(page);
                await response.Body.FlushAsync();
                context.Abort();
                break;
            case "/picture":
                response.ContentType = "image/png";
                await response.Body.WriteAsync(new byte[] { 0x89, 0x50 });
                break;
            case "/agent":
                await response.WriteAsync(context.Request.Headers.UserAgent.ToString());
                break;
            case "/tagged":
                response.Headers.ETag = "\"v1\"";
                response.StatusCode = context.Request.Headers.IfNoneMatch == "\"v1\"" ? 304 : 200;
                if (response.StatusCode == 200)
                {
                    await response.Body.WriteAsync(page);
                }

                break;
            case "/feed":
                response.ContentType = "application/rss+xml";
                await response.WriteAsync(
                    $"""
                    <rss xmlns:content="c"><channel><title>The Daily Harbour</title>
                    <item><title>Whole</title><link>{_root}/page?whole</link><content:encoded>&lt;p>{Sentence} It rained.&lt;/p></content:encoded></item>
                    <item><title>Short</title><link>/page?short</link><pubDate>Thu, 17 Apr 2031 18:05:00 +0200</pubDate><description>Short.</description></item></channel></rss>
                    """);
                break;
            case "/sitemap.xml":
                response.ContentType = "application/xml";
                await response.WriteAsync($"<sitemapindex><sitemap><loc>{_root}/pages.xml</loc></sitemap><sitemap><loc>{_root}/sitemap.xml</loc></sitemap></sitemapindex>");
                break;
            case "/pages.xml":
                response.ContentType = "application/xml";
                await response.WriteAsync($"<urlset><url><loc>{_root}/page?a</loc></url><url><loc>{_root}/secret/x</loc></url><url><loc>{_root}/page?b</loc></url></urlset>");
                break;
            default:
                response.StatusCode = 404;
                break;
        }
    }

    private async Task<List<ArticleReading>> Read(string path, FetchOptions? fetch = null)
    {
        var readings = new List<ArticleReading>();
        await foreach (var reading in new ArticleReader(Lexicon.Default, null).ReadAsync([_root + path], new ArticleReaderOptions { Fetch = fetch ?? Quick }, TestContext.Current.CancellationToken))
        {
            readings.Add(reading);
        }

        return readings;
    }

    private sealed class MovedClock : TimeProvider
    {
        internal TimeSpan Ahead { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;
    }
}
