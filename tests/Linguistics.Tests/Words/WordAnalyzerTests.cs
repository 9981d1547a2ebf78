using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Tests.Words;

public sealed class WordAnalyzerTests
{
    [Theory]
    [InlineData("Don\u2019t", "don't")]
    [InlineData("\u201C", "\"")]
    [InlineData("\u2014", "-")]
    [InlineData("\u043E\u0431\u02BC\u0454\u043A\u0442", "\u041E\u0411'\u0404\u041A\u0422")]
    [InlineData("\u0451\u043B\u043A\u0430", "\u0415\u043B\u043A\u0430")]
    public void Analyze_CharactersThatStandForOneAnother_SameWordAndAffixes(string left, string right)
    {
        var (a, b) = (Features(left), Features(right));

        Assert.Equal(a.Lower, b.Lower);
        Assert.Equal(a.Suffixes[0], b.Suffixes[0]);
        Assert.Equal(a.Prefixes[0], b.Prefixes[0]);
    }

    [Theory]
    [InlineData("Kharkiv", "Lyman", true)]
    [InlineData("T-72", "M-60", true)]
    [InlineData("USA", "NATO", true)]
    [InlineData("USA", "Usa", false)]
    [InlineData("2014", "1999", true)]
    [InlineData("2014", "14th", false)]
    public void Analyze_Shapes_AreTheSameOrNot(string left, string right, bool same)
        => Assert.Equal(same, Features(left).Shape == Features(right).Shape);

    [Fact]
    public void Analyze_WordShorterThanAffix_HasNone()
    {
        var features = Features("of");

        Assert.NotEqual(0UL, features.Suffixes[1]);
        Assert.Equal(0UL, features.Suffixes[2]);
    }

    [Fact]
    public void Analyze_EndlessWord_LooksAtBothEnds()
        => Assert.Equal(Features(new string('a', 5000) + "ing").Suffixes[2], Features("sing").Suffixes[2]);

    private static WordFeatures Features(string form)
    {
        var features = default(WordFeatures);
        WordAnalyzer.Analyze(form, ref features);
        return features;
    }
}
