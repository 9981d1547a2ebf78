namespace Ledgerline.Articles.Tests;

public sealed class GivenDateTests
{
    [Theory]
    [InlineData("2025-02-07", "2025-02-07")]
    [InlineData(" 2025-02-07 ", "2025-02-07")]
    [InlineData("2025-02", "2025-02")]
    [InlineData("2025", "2025")]
    [InlineData("2025-02-07T14:30:00Z", "2025-02-07T14:30:00Z")]
    [InlineData("2025-02-07T01:30:00+03:00", "2025-02-06T22:30:00Z")]
    [InlineData("2025-02-07T14:30:00.125Z", "2025-02-07T14:30:00Z")]
    [InlineData("2025-02-07 14:30:00", "2025-02-07")]
    public void TryParse_Date_GivesItsValue(string text, string expected)
    {
        Assert.True(GivenDate.TryParse(text, out var date, out var problem));
        Assert.Equal((expected, ""), (date.Value, problem));
    }

    [Theory]
    [InlineData("2025-13-40", "there is no month 13")]
    [InlineData("2025-02-30", "2025-02 has no day 30")]
    [InlineData("2025-00", "there is no month 00")]
    [InlineData("7 Feb 2025", "is no date")]
    [InlineData("", "is no date")]
    [InlineData(null, "is no date")]
    [InlineData("99999", "is no date")]
    public void TryParse_NoDate_SaysWhatIsWrongAndWhatToDo(string? text, string expected)
    {
        Assert.False(GivenDate.TryParse(text, out _, out var problem));
        Assert.Contains(expected, problem, StringComparison.Ordinal);
        Assert.Contains("Write YYYY-MM-DD", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_BadPublished_Throws()
        => Assert.Contains("no month 13", Assert.Throws<ArgumentException>(() => new ArticleReaderOptions { Published = "2025-13-40" }).Message, StringComparison.Ordinal);
}
