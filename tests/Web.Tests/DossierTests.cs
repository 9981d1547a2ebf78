using System.Net;

namespace Ledgerline.Web.Tests;

public sealed class DossierTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task Dossier_ContestedPlace_SaysSoWithItsEvidence()
    {
        var (status, html) = await site.GetAsync("/places/local:merrow-4?on=2031-03-10");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("<strong>Contested on 10 March 2031 (0.43)</strong> — 3 independent origins speak for a fight within it, 4 for North Merrow, 2 for Southern Union.", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"number\">+1.94</span>", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/articles/courier-0309#claim-", html, StringComparison.Ordinal);
        Assert.Contains("1 claim cannot be set in time, because its article is undated.", html, StringComparison.Ordinal);
        Assert.Contains("before: held by north merrow", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("10 articles, 9 outlets, 8 publishers", html, StringComparison.Ordinal);
        Assert.Contains("2 origins of 1 interest, nobody named in 1 telling", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Origin_ToldByACopyToo_ShowsItUnderItsOriginal()
    {
        var (_, list) = await site.GetAsync("/origins?drift=1");
        var address = System.Text.RegularExpressions.Regex.Match(list, "href=\"(/origins/o-[^\"]+)\"[^>]*><bdi>Ovid Crane").Groups[1].Value;
        var (status, html) = await site.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.True(html.IndexOf("Copied from it", StringComparison.Ordinal) is > 0 and var at && html.IndexOf("/articles/mine-b#", at, StringComparison.Ordinal) > at, html);
    }

    [Fact]
    public async Task Dossier_AsOfTheDayBefore_LeavesOutWhatCameLater()
    {
        var (_, html) = await site.GetAsync("/places/local:merrow-4?on=2031-03-10&asOf=2031-03-08");
        Assert.DoesNotContain("its troops have taken Dunhollow", html, StringComparison.Ordinal);
        Assert.Contains("value=\"2031-03-08\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/places/local:merrow-99", HttpStatusCode.NotFound, "has no place 'local:merrow-99'")]
    [InlineData("/places/", HttpStatusCode.NotFound, "has no place ''")]
    [InlineData("/places/local:merrow-4?on=2025-13-40", HttpStatusCode.BadRequest, "'2025-13-40', given as 'on', is no day. Write it as YYYY-MM-DD")]
    [InlineData("/?asOf=yesterday", HttpStatusCode.BadRequest, "'yesterday', given as 'asOf', is no day.")]
    [InlineData("/articles/none", HttpStatusCode.NotFound, "has no article 'none'")]
    [InlineData("/origins/none", HttpStatusCode.NotFound, "has no origin 'none'")]
    [InlineData("/nowhere", HttpStatusCode.NotFound, "leads nowhere on this site")]
    [InlineData("/assets/0/none.js", HttpStatusCode.NotFound, "no such file")]
    [InlineData("/places/%3Cscript%3E", HttpStatusCode.NotFound, "has no place '<script>'")]
    public async Task Page_Missing_SaysWhatIsWrong(string address, HttpStatusCode expected, string message)
    {
        var (status, html) = await site.GetAsync(address);
        Assert.Equal(expected, status);
        Assert.Contains(message, html, StringComparison.Ordinal);
        Assert.Contains("<title>", html, StringComparison.Ordinal);
    }
}
