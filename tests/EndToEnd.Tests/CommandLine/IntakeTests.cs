using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ledgerline.EndToEnd.Tests.CommandLine;

/// <summary>Pages, feeds and originals, from a server on this machine into a ledger.</summary>
public sealed partial class IntakeTests : IAsyncLifetime
{
    private const string Page = """
        <html><head><title>Report | The Daily Harbour</title><meta property="article:published_time" content="2025-02-07T09:00:00Z"></head><body>
        <nav>Home</nav><article><h1>Report</h1>
        <p>The Russian Defence Ministry claimed on Friday that its troops had captured the town of Toretsk in the Donetsk region, after months of fighting.</p>
        <p>A Ukrainian brigade denied the claim, saying that its units held positions in the town's western outskirts, and that fighting went on.</p></article></body></html>
        """;

    private readonly WorkFolder _folder = new();
    private WebApplication? _server;
    private string _root = "";
    private int _entries = 1;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.Run(async context =>
        {
            var path = context.Request.Path.Value!; // Every request has one.
            context.Response.StatusCode = path is "/feed" || path.StartsWith("/report", StringComparison.Ordinal) ? 200 : 404;
            context.Response.ContentType = path == "/feed" ? "application/rss+xml" : "text/html";
            if (path == "/feed")
            {
                var items = Enumerable.Range(1, _entries).Select(number => $"<item><title>Report {number}</title><link>{_root}/report/{number}</link></item>");
                await context.Response.WriteAsync($"<rss><channel><title>The Daily Harbour</title>{string.Concat(items)}</channel></rss>");
            }
            else if (context.Response.StatusCode == 200)
            {
                await context.Response.WriteAsync(Page.Replace("Report", $"Report {path[^1]}", StringComparison.Ordinal));
            }
        });
        await _server.StartAsync();
        _root = _server.Urls.Single();
    }

    public async ValueTask DisposeAsync()
    {
        _folder.Dispose();
        if (_server is { } server)
        {
            await server.DisposeAsync();
        }
    }

    [Fact]
    public async Task Ingest_Page_KeepsItsOriginalAndReadsItAgain()
    {
        var db = _folder["war.db"];
        var page = _folder.Write("page.html", Encoding.UTF8.GetBytes(Page));
        (await Cli.RunAsync("ingest", page, "--db", db)).Expect(0);
        Assert.Equal(Page, (await Cli.RunAsync("read", "--original", "page", "--db", db)).Expect(0).Output);
        File.Delete(page);
        var again = (await Cli.RunAsync("ingest", "--again", "--db", db)).Expect(0);
        Assert.Equal((1, 1), (Count(again, "articles read"), Count(again, "  known already")));
        Assert.Contains("has kept no bytes of an article 'other'", (await Cli.RunAsync("read", "--original", "other", "--db", db)).Expect(2).Error, StringComparison.Ordinal);
        (await Cli.RunAsync("verify", "--db", db)).Expect(0);
    }

    [Fact]
    public async Task Ingest_SameBytesFromElsewhere_AreNotReadAgain()
    {
        (await Cli.RunAsync("ingest", _folder.Write("page.html", Page), "--db", _folder["war.db"])).Expect(0);
        Directory.CreateDirectory(_folder["moved"]);
        File.Move(_folder["page.html"], Path.Combine(_folder["moved"], "page.html"));
        Assert.Equal(1, Count((await Cli.RunAsync("ingest", _folder["moved"], "--db", _folder["war.db"])).Expect(0), "  known already"));
        var dated = (await Cli.RunAsync("ingest", _folder["moved"], "--outlet", "Another", "--db", _folder["war.db"])).Expect(0);
        Assert.Equal((0, 1), (Count(dated, "  known already"), Count(dated, "  new readings of known articles")));
    }

    [Fact]
    public async Task Ingest_SomeInputsFail_TheyAreCountedByKindAndWrittenDown()
    {
        var run = (await Cli.RunAsync(
            "ingest", _folder.Write("page.html", Page), _folder["missing.txt"], _folder.Write("wall.html", "<p>We value your privacy. Accept all cookies.</p>"), "--db", _folder["war.db"], "--failures", _folder["failures.jsonl"])).Expect(1);
        Assert.Equal((2, 1, 1), (Count(run, "inputs failed"), Count(run, "    not found"), Count(run, "    no article")));
        Assert.Equal(["NotFound", "NoArticle"], File.ReadLines(_folder["failures.jsonl"]).Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement.Text("reason")));
    }

    [Fact]
    public async Task Read_Address_NeedsLeaveForThisMachine()
    {
        Assert.Contains("lies in a private network", (await Cli.RunAsync("read", $"{_root}/report/1")).Expect(2).Error, StringComparison.Ordinal);
        var article = Assert.Single((await Cli.RunAsync("read", $"{_root}/report/1", "--allow-private")).Expect(0).Json);
        Assert.Equal(("Report 1", "2025-02-07T09:00:00Z"), (article.Text("title"), article.GetProperty("published").Text("value")));
    }

    [Fact]
    public async Task Watch_FeedThatGrows_TakesInWhatIsNewWhenItIsDue()
    {
        string[] command = ["watch", $"{_root}/feed", "--once", "--allow-private", "--db", _folder["war.db"]];
        Assert.Contains(" 1 new articles; the next feed is due at ", (await Cli.RunAsync(command)).Expect(0).Error, StringComparison.Ordinal);
        _entries = 2;
        Assert.Contains(" 0 new articles", (await Cli.RunAsync(command)).Expect(0).Error, StringComparison.Ordinal); // It is not due yet.
        var memory = _folder["war.db.feeds.json"];
        File.WriteAllText(memory, NextPoll().Replace(File.ReadAllText(memory), "\"Next\":\"2025-01-01T00:00:00+00:00\""));
        Assert.Contains(" 1 new articles", (await Cli.RunAsync(command)).Expect(0).Error, StringComparison.Ordinal);
        Assert.Equal(2, (await Cli.RunAsync("stories", "--db", _folder["war.db"])).Expect(0).Json.Count);
    }

    private static int Count(CliRun run, string row)
        => int.Parse(run.Lines.Single(line => line.StartsWith($"  {row} ", StringComparison.Ordinal) || line.StartsWith(row + " ", StringComparison.Ordinal)).Trim().Split(' ')[^1], CultureInfo.InvariantCulture);

    [GeneratedRegex("\"Next\":\"[^\"]*\"")]
    private static partial Regex NextPoll();
}
