using Ledgerline.Records;
using Ledgerline.Testing;

namespace Ledgerline.Lineage.Tests;

public sealed class CopyDetectorTests
{
    private const string Opening = "Norvalian infantry entered the eastern quarter of Arnholt before dawn on Tuesday, the provincial governor told reporters at the rail station.";
    private const string Middle = "Residents had been leaving in buses since the weekend, and the hospital has moved its last forty patients to the far side of the river.";
    private const string Closing = "The governor said that the pumping station still works, that bread is handed out twice a day, and that nobody knows when the road opens again.";
    private const string Other = "In the capital, traders spoke of rising grain prices and a shortage of lamp oil, while the finance council met behind closed doors until midnight.";
    private const string Third = "A retired colonel wrote in a weekly that the summer campaign had been planned for years and that both armies were now short of shells and horses.";

    private static readonly Dictionary<ArticleId, IReadOnlyList<Claim>> NoClaims = [];

    [Fact]
    public void Detect_WholeCopyADayLater_DerivesFromTheEarlier()
        => Assert.Equal(["a → –", "b → a"], Copies(
            Article("b", Opening, Middle, Closing).Published("2031-05-03"),
            Article("a", Opening, Middle, Closing).Published("2031-05-02")));

    [Fact]
    public void Detect_ThirdOfTheTextCopied_IsACopyWithItsShare()
    {
        var articles = Detect(
            Article("a", Opening, Middle, Closing).Published("2031-05-02"),
            Article("b", Other, Opening, Third).Published("2031-05-03"));

        Assert.Equal("a", articles[1].CopyOf?.Value);
        Assert.InRange(articles[1].Similarity, 0.25, 0.4);
    }

    [Fact]
    public void Detect_FewWordsChanged_IsStillACopy()
        => Assert.Equal(["a → –", "b → a"], Copies(
            Article("a", Opening, Middle, Closing).Published("2031-05-02"),
            Article("b", Opening.Replace("before dawn", "early", StringComparison.Ordinal), Middle.Replace("forty", "40", StringComparison.Ordinal), Closing)
                .Published("2031-05-03")));

    [Fact]
    public void Detect_OnlyClutterShared_IsNoCopy()
        => Assert.Equal(["a → –", "b → –"], Copies(
            Article("a", Opening).Clutter(Middle).Clutter(Closing),
            Article("b", Other).Clutter(Middle).Clutter(Closing)));

    [Fact]
    public void Detect_BackgroundOfOneOutletRecycled_IsNoCopy()
        => Assert.Equal(["a → –", "b → –"], Copies(
            Article("a", Opening, Middle).Outlet("The Vale Daily").Published("2031-05-02"),
            Article("b", Other, Middle).Outlet("The Vale Daily").Published("2031-05-03")));

    [Fact]
    public void Detect_OneStatementQuotedByTwo_IsNoCopy()
        => Assert.Equal(["a → –", "b → –"], Copies(
            Article("a", Other, $"The governor said: “{Opening} {Closing}”").Published("2031-05-02"),
            Article("b", Third, $"\"{Opening} {Closing}\"").Published("2031-05-03")));

    [Fact]
    public void Detect_TextThatIsAllQuotation_IsACopyAllTheSame()
        => Assert.Equal(["a → –", "b → a"], Copies(
            Article("a", $"«{Opening} {Closing}»").Published("2031-05-02"),
            Article("b", $"«{Opening} {Closing}»").Published("2031-05-03")));

    [Fact]
    public void Detect_BackgroundKnownForDays_IsNoCopyThoughNoOutletIsNamed()
        => Assert.Equal(["a → –", "b → –", "c → –"], Copies(
            Article("a", Opening, Middle).Published("2031-05-02"),
            Article("b", Other, Middle).Published("2031-05-09"),
            Article("c", Third, Closing, Middle).Published("2031-05-10")));

    [Fact]
    public void Detect_WholeArticleBroughtAgainAfterWeeks_IsACopy()
        => Assert.Equal(["a → –", "b → a"], Copies(
            Article("a", Opening, Middle, Closing).Published("2031-05-02"),
            Article("b", Opening, Middle, Closing + " It is told again.").Published("2031-06-09")));

    [Fact]
    public void Detect_HalfRewrittenUnderTheSameAddress_IsAnUpdate()
    {
        Article[] articles =
        [
            Article("a", Opening, Middle).Outlet("The Vale Daily").Published("2031-05-02", hour: 7).Build() with { Url = "https://vale.example/1" },
            Article("b", Opening, Other).Outlet("The Vale Daily").Published("2031-05-02", hour: 9).Build() with { Url = "https://vale.example/1" },
            Article("c", Middle, Third).Outlet("The Vale Daily").Published("2031-05-02", hour: 9).Build() with { Url = "https://vale.example/2" },
        ];

        Assert.Equal([null, "a", null], new CopyDetector().Detect(articles, NoClaims).Select(article => article.CopyOf?.Value));
    }

    [Fact]
    public void Detect_UndatedTextsOfWhichOneCreditsTheOther_TheCreditTells()
        => Assert.Equal(["a → b", "b → –"], Copies(
            Article("a", "According to the Harbour Wire, " + Opening, Middle, Closing).Outlet("Vale Daily"),
            Article("b", Opening, Middle, Closing).Outlet("Harbour Wire")));

    [Fact]
    public void Detect_UndatedTextsOfWhichOneGivesTheOthersAddress_TheAddressTells()
    {
        Article[] articles =
        [
            Article("a", Opening, Middle, Closing + " Read more at https://wire.example/reports/7.").Build() with { Url = "https://daily.example/1" },
            Article("b", Opening, Middle, Closing).Build() with { Url = "https://wire.example/reports/7" },
        ];

        Assert.Equal(["b", null], new CopyDetector().Detect(articles, NoClaims).Select(article => article.CopyOf?.Value));
        Assert.All(new CopyDetector().Detect(articles, NoClaims), article => Assert.Null(article.Doubt));
    }

    [Fact]
    public void Detect_CopyDatedADayBeforeItsOriginal_TheCreditTells()
        => Assert.Equal(["a → b", "b → –"], Copies(
            Article("a", Opening, Middle, Closing + " (Harbour Wire)").Outlet("Vale Daily").Published("2031-05-01"),
            Article("b", Opening, Middle, Closing).Outlet("Harbour Wire").Published("2031-05-02")));

    [Fact]
    public void Detect_UndatedAbridgement_TheShorterIsTheCopy()
        => Assert.Equal(["a → b", "b → –"], Copies(
            Article("a", Opening, Middle),
            Article("b", Opening, Middle, Closing, Other)));

    [Fact]
    public void Detect_SameHourKnownApart_TheInstantTells()
        => Assert.Equal(["a → b", "b → –"], Copies(
            Article("a", Opening, Middle, Closing).Published("2031-05-02", hour: 9),
            Article("b", Opening, Middle, Closing).Published("2031-05-02", hour: 7)));

    [Fact]
    public void Detect_OutletsThatCreditEachOtherInACircle_StaysATree()
    {
        var articles = Detect(
            Article("a", "Citing Bravo Post: " + Opening, Middle, Closing).Outlet("Alpha News"),
            Article("b", "Citing Charlie Mail: " + Opening, Middle, Closing).Outlet("Bravo Post"),
            Article("c", "Citing Alpha News: " + Opening, Middle, Closing).Outlet("Charlie Mail"));

        var first = Assert.Single(articles, article => article.CopyOf is null);
        Assert.Equal(CopyDoubt.CreditCircle, first.Doubt);
    }

    [Fact]
    public void Detect_DatesThatContradictTheCredit_TheDoubtIsRecorded()
        => Assert.Equal([CopyDoubt.DatedBeforeOriginal, null], Detect(
            Article("a", Opening, Middle, Closing + " (Harbour Wire)").Outlet("Vale Daily").Published("2031-05-01"),
            Article("b", Opening, Middle, Closing).Outlet("Harbour Wire").Published("2031-05-02")).Select(article => article.Doubt));

    [Fact]
    public void Detect_ArticlesOfOneDayThatCreditNobody_TheOrderIsInDoubt()
        => Assert.Equal([null, CopyDoubt.OrderUnknown], Detect(
            Article("a", Opening, Middle, Closing).Published("2031-05-02"),
            Article("b", Opening, Middle, Closing).Published("2031-05-02")).Select(article => article.Doubt));

    [Fact]
    public void Detect_TwoThatCreditEachOtherAndContradictingDates_TheDatesDecideInDoubt()
        => Assert.Equal(["a → – ", "b → a CreditCircle"], Detect(
            Article("a", "Citing Bravo Post: " + Opening, Middle, Closing).Outlet("Alpha News").Published("2031-05-01"),
            Article("b", "Citing Alpha News: " + Opening, Middle, Closing).Outlet("Bravo Post").Published("2031-05-02")).Select(article => $"{article.Article} → {article.CopyOf?.Value ?? "–"} {article.Doubt}"));

    [Fact]
    public void Detect_ArticlesOfOneWordAndOfNone_AreNoCopiesOfEachOther()
        => Assert.Equal(["a → –", "b → –", "c → –"], Copies(Article("a", "Shelling."), Article("b", "Calm."), new ArticleBuilder("c").Clutter("Share")));

    [Fact]
    public void Detect_AThousandIdenticalArticles_AllDeriveFromTheFirst()
    {
        var articles = Detect([.. Enumerable.Range(0, 1000).Select(i => Article($"a{i:0000}", Opening, Middle))]);

        Assert.Equal(999, articles.Count(article => article.CopyOf?.Value == "a0000" && article.Similarity == 1));
    }

    [Fact]
    public void Detect_AnyOrderOfArrival_TellsTheSame()
    {
        ArticleBuilder[] articles =
        [
            Article("a", Opening, Middle, Closing).Published("2031-05-02"),
            Article("b", Opening, Middle, Other),
            Article("c", Other, Third).Published("2031-05-01"),
            Article("d", Middle, Closing).Published("2031-05-02"),
        ];

        Assert.Equal(Detect(articles), Detect([.. articles.Reverse()]));
    }

    [Fact]
    public void Detect_RewrittenAboutTheSamePlacesAndClaims_IsOneStory()
    {
        var one = Article("a", "Norvalian soldiers took Arnholt, said Marshal Irena Voss, who praised the gunners of the Ninth Corps.").Published("2031-05-02").Build();
        var other = Article("b", "The fall of Arnholt to the Ninth Corps was announced by Voss; gunners had shelled it for weeks.").Published("2031-05-03").Build();
        var far = Article("c", Other).Published("2031-05-02").Build();
        var late = Article("d", "Norvalian soldiers took Arnholt, said Marshal Irena Voss, long ago, when gunners of the Ninth Corps came.").Published("2031-09-03").Build();
        var claims = new Dictionary<ArticleId, IReadOnlyList<Claim>>
        {
            [one.Id] = [Capture(one, "soldiers took Arnholt")],
            [other.Id] = [Capture(other, "The fall of Arnholt")],
            [late.Id] = [Capture(late, "soldiers took Arnholt")],
        };

        Assert.Equal(["a", "a", "c", "d"], new CopyDetector().Detect([one, other, far, late], claims).Select(article => article.Story.Value));
    }

    [Fact]
    public void Detect_OneIdTwice_IsRefused()
        => Assert.Throws<ArgumentException>(() => Detect(Article("a", Opening), Article("a", Middle)));

    [Fact]
    public void Construction_ShareOutOfRange_Throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => new CopyDetector(new CopyOptions { LeastShare = 0 }));

    private static Claim Capture(Article article, string quote)
        => new ClaimBuilder(article, ClaimType.Captures, quote).By(InventedTheatre.North).At(InventedPlaces.Arnholt).Build();

    private static ArticleBuilder Article(string id, params string[] paragraphs)
        => paragraphs.Aggregate(new ArticleBuilder(id), (builder, paragraph) => builder.Body(paragraph));

    private static IReadOnlyList<StoryArticle> Detect(params ArticleBuilder[] articles)
        => new CopyDetector().Detect([.. articles.Select(article => article.Build())], NoClaims);

    private static IEnumerable<string> Copies(params ArticleBuilder[] articles)
        => Detect(articles).Select(article => $"{article.Article} → {article.CopyOf?.Value ?? "–"}");
}
