using Ledgerline.Web.Tests.Sample;

namespace Ledgerline.Web.Tests;

public sealed class WebSiteTests
{
    [Fact]
    public async Task Start_PortInUse_NamesTheAddressAndTheWayOut()
    {
        await using var first = await SampleSite.StartAsync();
        var exception = await Assert.ThrowsAsync<WebSiteException>(() => StartAsync(first.Addresses[0]));
        Assert.Contains($"Another program listens on {first.Addresses[0]}. Stop it, or choose another address with --urls", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost", "'localhost' is no address to listen on.")]
    [InlineData("ftp://localhost", "'ftp://localhost' is no address to listen on.")]
    [InlineData("http://192.0.2.1:5080", "Cannot listen on http://192.0.2.1:5080:")]
    public async Task Start_AddressUnusable_SaysWhy(string url, string message)
    {
        var exception = await Assert.ThrowsAsync<WebSiteException>(() => StartAsync(url));
        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wait_Cancelled_EndsTheSite()
    {
        await using var site = await SampleSite.StartAsync();
        using var stop = new CancellationTokenSource();
        var waiting = site.WaitAsync(stop.Token);
        await stop.CancelAsync();
        await waiting.WaitAsync(TimeSpan.FromSeconds(20));
        using var client = new HttpClient();
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri(site.Addresses[0])));
    }

    private static Task<WebSite> StartAsync(string url)
        => WebSite.StartAsync(new WebSiteOptions { View = new SampleView(), Urls = [url] }, CancellationToken.None);
}
