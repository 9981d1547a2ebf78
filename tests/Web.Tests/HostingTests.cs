using System.Net;
using System.Text.Json;
using Ledgerline.Ledger;
using Ledgerline.Web.Tests.Sample;

namespace Ledgerline.Web.Tests;

public sealed class HostingTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere")]
    [InlineData("/map/places.geojson")]
    public async Task Answer_Any_ForbidsForeignContent(string address)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative));
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'; script-src 'self'; style-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Asset_NamedByAPage_IsKeptForeverAndAnswersItsTag()
    {
        var (_, html) = await site.GetAsync("/");
        var start = html.IndexOf("/assets/", StringComparison.Ordinal);
        var address = html[start..html.IndexOf('"', start)];
        using var first = await site.Client.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal("public, max-age=31536000, immutable", first.Headers.CacheControl!.ToString().Replace("public, immutable, max-age=31536000", "public, max-age=31536000, immutable", StringComparison.Ordinal));
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await site.Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Page_AskedForCompressed_IsCompressed(string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/articles/longread");
        request.Headers.AcceptEncoding.ParseAdd(encoding);
        using var response = await site.Client.SendAsync(request);
        Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task Places_OfADay_AreGeoJson()
    {
        using var json = JsonDocument.Parse(await site.Client.GetStringAsync(new Uri("/map/places.geojson?on=2031-03-10", UriKind.Relative)));
        var place = json.RootElement.GetProperty("features").EnumerateArray().Single(f => f.GetProperty("id").GetString() == "local:merrow-4");
        Assert.Equal("[-32.05,47.02]", place.GetProperty("geometry").GetProperty("coordinates").GetRawText());
        Assert.Equal("contested", place.GetProperty("properties").GetProperty("status").GetString());
        Assert.Equal("/places/local:merrow-4?on=2031-03-10", place.GetProperty("properties").GetProperty("url").GetString());
    }

    [Fact]
    public async Task Places_OfNoDay_AreAProblemInJson()
    {
        using var response = await site.Client.GetAsync(new Uri("/map/places.geojson?on=soon", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Site_Posted_AnswersThatItOnlyReads()
    {
        using var response = await site.Client.PostAsync(new Uri("/", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Contains("nothing can be written through it", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ledger_Empty_TellsHowToFillIt()
    {
        await using var empty = await SampleSite.StartAsync(new SampleView([]));
        var html = await site.Client.GetStringAsync(new Uri(empty.Addresses[0]));
        Assert.Contains("ledgerline ingest", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ledger_Unreadable_Answers503WithTheReason()
    {
        await using var failing = await SampleSite.StartAsync(new SampleView { Failure = new LedgerException("war.db is locked by another program. Wait for it to end.") });
        using var response = await site.Client.GetAsync(new Uri(failing.Addresses[0]));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("war.db is locked by another program.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task View_Faulty_Answers500WithoutItsInside()
    {
        await using var failing = await SampleSite.StartAsync(new SampleView { Failure = new InvalidOperationException("inner secret") });
        using var response = await site.Client.GetAsync(new Uri(failing.Addresses[0] + "/articles"));
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.DoesNotContain("inner secret", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
