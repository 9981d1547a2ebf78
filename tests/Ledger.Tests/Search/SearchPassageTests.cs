using Ledgerline.Ledger.Search;

namespace Ledgerline.Ledger.Tests.Search;

public sealed class SearchPassageTests
{
    [Theory]
    [InlineData("troop", "The [troops] left.")]
    [InlineData("\"north bank\" troops", "All [troops] of the [north bank] left.")]
    [InlineData("tro*", "The [troops] left.|The [tropics] begin.")]
    [InlineData("ships", "")]
    [InlineData("", "")]
    public void Of_Terms_MarksThemWhereTheyStand(string query, string expected)
    {
        const string Text = "The troops left.\nAll troops of the north bank left.\nThe tropics begin.";
        var passages = SearchPassage.Of(Text, SearchTerms.Parse(query), 5).Select(passage => Print(Text, passage));
        Assert.All(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), passage => Assert.Contains(passage, passages));
        Assert.Equal(expected.Length == 0, !passages.Any());
    }

    [Fact]
    public void Of_LongText_CutsNoWordAndNoCharacter()
    {
        var text = string.Concat(Enumerable.Repeat("🙂🙂🙂🙂🙂🙂🙂🙂🙂 ", 40)) + "troops " + new string('x', 400) + string.Concat(Enumerable.Repeat(" 🙂", 300));
        var passage = Assert.Single(SearchPassage.Of(text, SearchTerms.Parse("troops"), 5));
        Assert.Equal("troops", passage.Matches[0].In(text));
        Assert.InRange(passage.Span.Length, 100, 500);
        Assert.False(char.IsLowSurrogate(text[passage.Span.Start]));
        Assert.False(char.IsLowSurrogate(text[passage.Span.End]));
    }

    [Fact]
    public void Of_ManyMatches_GivesTheFirst() => Assert.Equal(2, SearchPassage.Of(string.Join('\n', Enumerable.Repeat("Troops left.", 50)), SearchTerms.Parse("troops"), 2).Count);

    private static string Print(string text, SearchPassage passage)
    {
        var (printed, at) = ("", passage.Span.Start);
        foreach (var match in passage.Matches)
        {
            printed += $"{text[at..match.Start]}[{match.In(text)}]";
            at = match.End;
        }

        return printed + text[at..passage.Span.End];
    }
}
