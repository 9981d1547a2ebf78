namespace Ledgerline.Records.Tests;

public sealed class ArticleTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("one", "one")]
    [InlineData("  one  \n\n \ttwo", "one|two")]
    [InlineData("one\r\ntwo\n", "one|two")]
    public void OfText_Lines_AreBlocksWithoutBlanks(string text, string blocks)
        => Assert.Equal(blocks, string.Join('|', Article.OfText(new ArticleId("a"), text, Language.English).Blocks.Select(block => block.Span.In(text))));
}
