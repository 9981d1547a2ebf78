using System.Net;
using Ledgerline.Web.Tests.Sample;

namespace Ledgerline.Web.Tests;

/// <summary>The site over the sample world, for all tests of a class.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private WebSite? _site;

    public HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync()
    {
        _site = await SampleSite.StartAsync();
        Client.BaseAddress = new Uri(_site.Addresses[0]);
    }

    public async Task<(HttpStatusCode Status, string Html)> GetAsync(string address)
    {
        using var response = await Client.GetAsync(new Uri(address, UriKind.Relative));
        return (response.StatusCode, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _site!.DisposeAsync(); // Set before any test runs.
    }
}
