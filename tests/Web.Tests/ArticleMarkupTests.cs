using Ledgerline.Records;
using Ledgerline.Web.Reading;
using Ledgerline.Web.Tests.Sample;

namespace Ledgerline.Web.Tests;

public sealed class ArticleMarkupTests
{
    // A claim is written as the words it covers; a cut as the segment's words, its claims' numbers, and ^n for those that end with it.
    [Theory]
    [InlineData("north held the town", new[] { "held" }, "north |held(1)^1| the town")]
    [InlineData("north held the town", new[] { "north held", "held the town" }, "north (1)|held(1,2)^1| the town(2)^2")]
    [InlineData("north held the town", new[] { "held the", "held" }, "north |held(1,2)^1| the(2)^2| town")]
    [InlineData("north held the town", new[] { "north held the town" }, "north held the town(1)^1")]
    [InlineData("north held the town", new string[0], "north held the town")]
    public void Cut_ClaimsInABlock_DivideIt(string text, string[] quotes, string expected)
    {
        var article = new SampleArticle("a", "Paper", new Day(2031, 3, 1), null).Text(text, BlockKind.Body);
        foreach (var quote in quotes)
        {
            article.Claim(quote, ClaimType.Holds, null, "Dunhollow", Factuality.Certain, null);
        }

        Assert.Equal(expected, string.Join('|', ArticleMarkup.Of(article.Build()) is [var passage] ? passage.Lines[0].Select(Describe) : []));

        string Describe(Segment segment) => segment.Text
            + (segment.Claims.Count == 0 ? string.Empty : $"({string.Join(',', segment.Claims.Select(id => NumberOf(id)))})")
            + string.Concat(segment.Ending.Select(n => $"^{n}"));

        int NumberOf(ClaimId id) => ArticleMarkup.Of(article.Build())[0].Notes.Single(n => n.Claim.Id == id).Number;
    }

    [Fact]
    public void Of_RunOfClutter_IsOnePassage()
    {
        var entry = new SampleArticle("a", "Paper", null, "Title")
            .Text("Title", BlockKind.Heading).Text("Share", BlockKind.Clutter).Text("Rain, 7°C", BlockKind.Clutter).Text("Body.", BlockKind.Body).Build();
        Assert.Equal(["Clutter 2", "Body 1"], ArticleMarkup.Of(entry).Select(p => $"{p.Kind} {p.Lines.Count}"));
    }

    [Fact]
    public void Of_BlocksBeyondTheText_FallsBackToTheWholeText()
    {
        var sound = new SampleArticle("a", "Paper", null, null).Text("Body.", BlockKind.Body).Build();
        var broken = sound with { Article = sound.Article with { Blocks = [new TextBlock(new TextSpan(0, 99), BlockKind.Body)] } };
        Assert.Equal("Body.", ArticleMarkup.Of(broken).Single().Lines[0].Single().Text);
    }

    [Fact]
    public async Task Article_WithOverlappingClaims_MarksEachOnceWithItsNote()
    {
        await using var site = await SampleSite.StartAsync();
        using var client = new HttpClient();
        var html = await client.GetStringAsync(new Uri(site.Addresses[0] + "/articles/courier-0309"));
        var claims = SampleWorld.Entries.Single(e => e.Article.Id.Value == "courier-0309").Claims;
        Assert.All(claims, claim => Assert.Equal(2, html.Split($"id=\"claim-{claim.Id}\"").Length));
        Assert.Contains("<mark class=\"several\"", html.Replace($" id=\"claim-{claims[3].Id}\"", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Page furniture, not read for claims (2 lines)", html, StringComparison.Ordinal);
        Assert.Contains("The claim could not be verified.</q>", html, StringComparison.Ordinal);
    }
}
