namespace Ledgerline.EndToEnd.Tests.CommandLine;

public sealed class SearchTests(LedgerFixture ledger) : IClassFixture<LedgerFixture>
{
    [Fact]
    public async Task Search_Words_PrintsArticlesWithTheWordsInTheirText()
    {
        var hits = (await SearchAsync("troop")).Expect(0).Json;

        Assert.NotEmpty(hits);
        Assert.All(hits, hit => hit.AssertHas("key", "article", "title", "outlet", "published", "url", "language", "passages"));
        var passage = hits[0].GetProperty("passages")[0];
        var match = passage.GetProperty("matches")[0];
        var start = match.GetProperty("start").GetInt32() - passage.GetProperty("start").GetInt32();
        Assert.StartsWith("troop", passage.Text("text")[start..], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Search_PageByPage_GivesEachClaimOnce()
    {
        var all = (await SearchAsync("--claims", "--limit", "1000")).Expect(0).Json.Select(hit => hit.Text("key")).ToList();
        var first = (await SearchAsync("--claims", "--limit", "1")).Expect(0).Json.Single();
        var rest = (await SearchAsync("--claims", "--after", first.Text("key"))).Expect(0).Json.Select(hit => hit.Text("key"));

        Assert.True(all.Count > 1);
        Assert.Equal(all, rest.Prepend(first.Text("key")));
    }

    [Fact]
    public async Task Search_ClaimsWithinARegion_AreThoseOfItsPlaces()
    {
        var within = (await SearchAsync("--claims", "--place", "Donetsk Oblast", "--side", "ru")).Expect(0).Json;

        Assert.NotEmpty(within);
        Assert.All(within, hit => Assert.Equal("RU", hit.GetProperty("claim").GetProperty("agent").Text("side")));
        Assert.Contains(within, hit => hit.GetProperty("claim").GetProperty("place").Text("name") == "Toretsk");
        Assert.Contains("nothing in the ledger fits", (await SearchAsync("--claims", "--place", "Kharkiv Oblast")).Expect(0).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--type: there is no 'taken'. Give one of: controls", "--type", "taken")]
    [InlineData("--factuality: there is no 'sure'. Give one of: ", "--factuality", "sure")]
    [InlineData("--limit: 0 is none of 1 to 1000", "--limit", "0")]
    [InlineData("--after: 'here' is no key", "--after", "here")]
    [InlineData("--from: 'May' is no day", "--from", "May")]
    [InlineData("There is no option '--format'", "outskirts", "--format", "json")]
    public async Task Search_WhatCannotBe_IsSaid(string message, params string[] arguments)
        => Assert.Contains(message, (await SearchAsync(arguments)).Expect(2).Error, StringComparison.Ordinal);

    private Task<CliRun> SearchAsync(params string[] arguments) => Cli.RunAsync([.. arguments.Prepend("search"), "--db", ledger.Path]);
}
