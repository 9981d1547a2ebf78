using System.Net;

namespace Ledgerline.Web.Tests;

public sealed class PageTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("/", "Who holds what", "Dunhollow", "Borders follow the treaty of 2009, which the Harbour Council does not accept. Places, coast and borders: Island Survey")]
    [InlineData("/articles", "Ministry: Dunhollow has fallen", "Dunhollow is ours and will be ours in spring.", "undated")]
    [InlineData("/origins?drift=1", "Ovid Crane", "Escalated", "Speaker dropped")]
    [InlineData("/search?q=dunh", "Dun Hollow", "/places/local:merrow-4", "claims", "No article has all of these words")]
    [InlineData("/search?q=springs", "will be ours in <mark>spring</mark>", "/articles/", "aria-current=\"page\">Articles")]
    [InlineData("/search?q=ours&in=claims", "<mark>ours</mark>", "aria-current=\"page\">Claims", "#claim-")]
    [InlineData("/search", "Write words in the field above")]
    [InlineData("/search?q=%22%20%2A", "Places", "No article has all of these words")]
    public async Task Page_Known_ShowsWhatItIsFor(string address, params string[] expected)
    {
        var (status, html) = await site.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.All(expected, words => Assert.Contains(words, html, StringComparison.Ordinal));
    }
}
