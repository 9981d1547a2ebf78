using Ledgerline.Records;

namespace Ledgerline.Articles.Tests;

public sealed class LimitTests
{
    [Fact]
    public void Extract_FiftyMegabytesInOneLine_IsOneBlock()
    {
        var text = string.Concat(Enumerable.Repeat("The army said that it took the town and ", 1_250_000));
        var block = Assert.Single(Reading.Article(text).Blocks);
        Assert.Equal((BlockKind.Body, text.Length - 1), (block.Kind, block.Span.Length));
    }

    [Fact]
    public void Extract_MoreLinesThanAllowed_IsUnreadable()
        => Assert.Equal(
            UnreadableReason.TooLarge,
            Assert.IsType<ArticleReading.Unreadable>(Reading.Of("The army said so.\n\nIt was true.", new() { MaxLines = 2 })).Reason);

    [Theory]
    [InlineData("The army said \uFFFD that it had taken the town\u200F near the river.")]
    [InlineData("\u202EThe army said that it had taken the town\u202C near the river.")]
    [InlineData("The army 🪖 said that it had taken the town near the river 🪖")]
    public void Extract_StrangeSigns_LeavesTheTextAsItIs(string text) => Assert.Equal(text, Reading.Article(text).Text);

    [Fact]
    public void Extract_CarriageReturns_CountInTheSpans()
    {
        var article = Reading.Article("Army takes town\r\n\r\nThe army said that it had taken the town.\r\n");
        Assert.Equal(["[0,15)", "[19,60)"], article.Blocks.Select(block => block.Span.ToString()));
    }

    [Fact]
    public void Construction_LimitBelowOne_Throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => new ArticleExtractor(Lexicon.Default, new() { MaxBytes = 0 }));
}
