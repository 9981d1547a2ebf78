using System.Net;
using Ledgerline.Ledger.Notes;
using Ledgerline.Records;
using Ledgerline.Web.Tests.Sample;

namespace Ledgerline.Web.Tests;

/// <summary>What is on record about claims and articles, on the pages that show them.</summary>
public sealed class NotedTests
{
    private static readonly Day On = new(2031, 3, 11);
    private static readonly Claim Claim = SampleWorld.Entries.Single(entry => entry.Article.Id.Value == "courier-0309").Claims[0];

    [Fact]
    public async Task Pages_OfAReviewedClaim_SayHowAndByWhom()
    {
        await using var site = await StartAsync(new Review(Claim.Article, Claim.Id, ReviewDecision.Reject, null, "night <desk>", "an old headline", On));
        var dossier = await GetAsync(site, $"/places/{Claim.Place.Place!.Id}?on=2031-03-12");
        var article = await GetAsync(site, $"/articles/{Claim.Article}");
        const string Words = "rejected and weighs nothing by night &lt;desk&gt; on 2031-03-11: an old headline.";
        Assert.Contains("<li class=\"void\"", dossier.Html, StringComparison.Ordinal);
        Assert.Contains(Words, dossier.Html, StringComparison.Ordinal);
        Assert.Contains("This claim is " + Words, article.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfAWithdrawnArticle_SaysSo()
    {
        await using var site = await StartAsync(new Withdrawal(Claim.Article, "desk", "retracted by its editor", On));
        Assert.Contains("This article was withdrawn by its outlet on 2031-03-11", (await GetAsync(site, $"/articles/{Claim.Article}")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfARemovedArticle_IsNotFoundAndSaysWhy()
    {
        var gone = new ArticleId("gone");
        await using var site = await StartAsync(new Removal(gone, [new RemovedReading(3, gone, default)], "counsel", "court order", On));
        var (status, html) = await GetAsync(site, "/articles/gone");
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("had to go on 2031-03-11; recorded by counsel: court order.", html, StringComparison.Ordinal);
    }

    private static Task<WebSite> StartAsync(Note note) => SampleSite.StartAsync(new SampleView { Notes = [new RecordedNote(9, default, note)] }, TestContext.Current.CancellationToken);

    private static async Task<(HttpStatusCode Status, string Html)> GetAsync(WebSite site, string address)
    {
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(new Uri(site.Addresses[0]), address), TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
