using Ledgerline.Records;
using Ledgerline.Testing;

namespace Ledgerline.Claims.Tests;

public sealed class AttributionExtractorTests
{
    private static readonly AttributionExtractor Extractor = new(
        ClaimLexicons.Load(Path.Combine(AppContext.BaseDirectory, "data", "lexicons")), InventedTheatre.Theatre);

    [Fact]
    public void Extract_ThatClause_IsTheContent() => Check(
        """
        Officials official NOUN 2 nsubj
        said say VERB 0 root
        that that SCONJ 6 mark
        the the DET 5 det
        bridge bridge NOUN 6 nsubj
        collapsed collapse VERB 2 ccomp
        """,
        "1 Officials | said | that the bridge collapsed");

    [Fact]
    public void Extract_AccordingTo_TheClauseIsTheContent() => Check(
        """
        According accord ADP 4 case
        to to ADP 1 fixed
        the the DET 4 det
        mayor mayor NOUN 7 obl
        the the DET 6 det
        pumps pump NOUN 7 nsubj
        work work VERB 0 root
        """,
        "1 the mayor | According to | the pumps work");

    [Fact]
    public void Extract_QuotationSplitRoundItsSpeaker_IsOneContentInParts() => Check(
        """
        “ “ PUNCT 3 punct
        We we PRON 3 nsubj
        wait wait VERB 0 root
        , , PUNCT 3 punct
        ” ” PUNCT 3 punct
        he he PRON 7 nsubj
        said say VERB 3 parataxis
        . . PUNCT 3 punct

        “ “ PUNCT 3 punct
        Nobody nobody PRON 3 nsubj
        comes come VERB 0 root
        . . PUNCT 3 punct
        ” ” PUNCT 3 punct
        """,
        "1 he | said | We wait; Nobody comes");

    [Fact]
    public void Extract_HeadlineWithColon_NamesItsSource() => Check(
        """
        Mayor mayor NOUN 3 nsubj
        : : PUNCT 3 punct
        Close close VERB 0 root
        the the DET 5 det
        schools school NOUN 3 obj
        """,
        "1 Mayor | : | Close the schools");

    [Fact]
    public void Extract_SayingWithinASaying_HasAParent() => Check(
        """
        The the DET 2 det
        paper paper NOUN 3 nsubj
        reported report VERB 0 root
        that that SCONJ 6 mark
        officials official NOUN 6 nsubj
        said say VERB 3 ccomp
        the the DET 8 det
        bridge bridge NOUN 9 nsubj
        collapsed collapse VERB 6 ccomp
        """,
        "1 The paper | reported | that officials said the bridge collapsed",
        "2 < 1 officials | said | the bridge collapsed");

    [Fact]
    public void Extract_PlainNarration_HasNone() => Check(
        """
        The the DET 2 det
        bridge bridge NOUN 3 nsubj
        collapsed collapse VERB 0 root
        yesterday yesterday ADV 3 advmod
        """);

    [Fact]
    public void Extract_QuotationsThatNeverClose_TimeGrowsWithLength()
    {
        var sentence = """
            “ “ PUNCT 3 punct
            They they PRON 3 nsubj
            said say VERB 0 root
            nothing nothing PRON 3 obj
            """;
        var article = TreeText.Parse(string.Join("\n\n", Enumerable.Repeat(sentence, 2000)));

        var found = Extractor.Extract(article.Parsed);

        Assert.All(found, one => Assert.InRange(one.Span.Length, 1, article.Parsed.Article.Text.Length));
        Assert.Equal(Enumerable.Range(1, found.Count), found.Select(one => one.Number));
    }

    private static void Check(string rows, params string[] expected)
    {
        var article = TreeText.Parse(rows);
        var text = article.Parsed.Article.Text;
        Assert.Equal(expected, Extractor.Extract(article.Parsed).Select(one =>
            $"{one.Number}{(one.Parent is { } parent ? $" < {parent}" : string.Empty)} {Words(one.Source)} | {Words(one.Cue)} | {Words(one.Content)}"));

        string Words(IReadOnlyList<TextSpan> spans) => string.Join("; ", spans.Select(span => span.In(text)));
    }
}
