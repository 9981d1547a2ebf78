using Ledgerline.Ledger;
using Ledgerline.Records;
using Ledgerline.Web.Tests.Sample;

namespace Ledgerline.Web.Tests;

public sealed class EscapingTests
{
    private const string Attack = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";

    private static readonly ArticleEntry Hostile = new SampleArticle($"a/b?{Attack}#%2F", Attack, new Day(2031, 3, 9), Attack) { Url = "javascript:alert(1)" }
        .Text($"We hold Dunhollow, {Attack} said.", BlockKind.Body)
        .Text(Attack, BlockKind.Clutter)
        .Text(Attack, BlockKind.Caption)
        .Claim($"We hold Dunhollow, {Attack}", ClaimType.Holds, SampleWorld.North, "Dunhollow", Factuality.Certain, new Source(Attack, SourceKind.Other, null, Attack), Attack)
        .Build();

    public static TheoryData<string> Addresses() =>
    [
        "/", "/articles", "/origins", "/search?q=%3Cscript%3Ealert(%27x%27)%3C%2Fscript%3E", "/search?q=dunhollow", "/search?q=dunhollow&in=claims", "/places/local:merrow-4?on=2031-03-10", "/map/places.geojson?on=2031-03-10",
        "/articles/" + Uri.EscapeDataString(Hostile.Article.Id.Value),
        "/origins/o-" + Hostile.Claims[0].Id.Value,
    ];

    [Theory, MemberData(nameof(Addresses))]
    public async Task Page_OfHostileArticle_CarriesNoMarkupOfIt(string address)
    {
        await using var site = await SampleSite.StartAsync(new SampleView([Hostile]));
        using var client = new HttpClient();
        using var response = await client.GetAsync(new Uri(site.Addresses[0] + address));
        var html = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, html);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript:", html, StringComparison.OrdinalIgnoreCase);
    }
}
