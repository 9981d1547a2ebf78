using Ledgerline.Records;
using Ledgerline.Testing;
using static Ledgerline.Testing.InventedPlaces;

namespace Ledgerline.Lineage.Tests;

/// <summary>Origins are printed as <c>speaker: article/type …</c>, drift as <c>kind article: from → to</c>.</summary>
public sealed class OriginResolverTests
{
    private static readonly SideCode North = InventedTheatre.North;
    private static readonly SideCode South = InventedTheatre.South;
    private static readonly OriginResolver Resolver = new(SpeakerLexicon.Load(SpeakerLexicon.DefaultFolder));

    [Fact]
    public void Resolve_TenOutletsWithOneSpokesman_IsOneOrigin()
    {
        var told = Enumerable.Range(0, 10)
            .Select(i => Told($"outlet-{i}", "2031-05-02", Says(ClaimType.Captures, North, "took the town").At(Arnholt).From(i % 2 == 0 ? "Jon Harrow" : "Harrow", SourceKind.Unit)))
            .ToArray();

        Assert.Equal(10, Assert.Single(Resolve(told)).Articles.Count);
    }

    [Fact]
    public void Resolve_TwoOfficialsOfOneSide_AreTwoOrigins()
        => Assert.Equal(["Irena Voss: a/Captures", "Jon Harrow: b/Captures"], Print(Resolve(
            Told("a", "2031-05-02", Says(ClaimType.Captures, North, "took the town").At(Arnholt).From("Irena Voss", SourceKind.Official, North)),
            Told("b", "2031-05-02", Says(ClaimType.Captures, North, "took the town").At(Arnholt).From("Jon Harrow", SourceKind.Official, North)))));

    [Fact]
    public void Resolve_OfficialsBesideOneWhoIsNamed_AreNotShownToBeAnother()
        => Assert.Equal(["Irena Voss: a/Captures b/Captures c/Captures"], Print(Resolve(
            Told("a", "2031-05-02", Says(ClaimType.Captures, North, "took the town").At(Arnholt).From("Irena Voss", SourceKind.Official, North, "governor")),
            Told("b", "2031-05-02", Says(ClaimType.Captures, North, "the town fell").At(Arnholt).From("regional officials", SourceKind.Anonymous, North)),
            Told("c", "2031-05-03", Says(ClaimType.Captures, North, "seized the town").At(Arnholt).From("governor", SourceKind.Official)))));

    [Fact]
    public void Resolve_OfficialsBesideTwoWhoAreNamed_DoNotJoinThem()
        => Assert.Equal(2, Resolve(
            Told("a", "2031-05-02", Says(ClaimType.Captures, North, "the town fell").At(Arnholt).From("officials", SourceKind.Anonymous, North)),
            Told("b", "2031-05-02", Says(ClaimType.Captures, North, "took the town").At(Arnholt).From("Irena Voss", SourceKind.Official, North)),
            Told("c", "2031-05-02", Says(ClaimType.Captures, North, "seized the town").At(Arnholt).From("Jon Harrow", SourceKind.Official, North))).Count);

    [Theory]
    [InlineData("officials", SourceKind.Anonymous, "2031-05-02")]
    [InlineData("residents", SourceKind.Local, "2031-05-02")]
    [InlineData("officials", SourceKind.Anonymous, "2031-05-09")]
    public void Resolve_UnnamedOfAnotherSideKindOrDay_AreAnother(string name, SourceKind kind, string day)
        => Assert.Equal(2, Resolve(
            Told("a", "2031-05-02", Says(ClaimType.Captures, North, "took the town").At(Arnholt).From("Irena Voss", SourceKind.Official, North)),
            Told("b", day, Says(ClaimType.Captures, North, "the town fell").At(Arnholt).From(name, kind, day == "2031-05-02" ? South : North))).Count);

    [Fact]
    public void Resolve_CapturedAndNowControlled_IsOneStatement()
        => Assert.Single(Resolve(
            Told("a", "2031-05-02", Says(ClaimType.Captures, North, "took the town").At(Arnholt).From("Irena Voss", SourceKind.Official)),
            Told("b", "2031-05-03", Says(ClaimType.Controls, North, "now control the town").At(Arnholt).From("Irena Voss", SourceKind.Official))));

    [Fact]
    public void Resolve_ApostropheWrittenInThreeWays_IsOneName()
        => Assert.Single(Resolve(
            Told("a", "2031-05-02", Says(ClaimType.Captures, North, "took the town").At(Arnholt).From("Лук'яна В’южна", SourceKind.Official)),
            Told("b", "2031-05-02", Says(ClaimType.Captures, North, "the town was taken").At(Arnholt).From("Лук’яна Вʼюжна", SourceKind.Official)),
            Told("c", "2031-05-02", Says(ClaimType.Captures, North, "the town fell").At(Arnholt).From("Lukiana Viuzhna", SourceKind.Official))));

    [Fact]
    public void Resolve_OneSpeakerWeeksApart_UttersTwice()
        => Assert.Equal(2, Resolve(
            Told("a", "2031-05-02", Says(ClaimType.Clashes, null, "fighting goes on").At(Arnholt).From("Irena Voss", SourceKind.Official)),
            Told("b", "2031-05-20", Says(ClaimType.Clashes, null, "fighting goes on").At(Arnholt).From("Irena Voss", SourceKind.Official))).Count);

    [Fact]
    public void Resolve_OneSpeakerOfTwoTowns_UttersTwice()
        => Assert.Equal(2, Resolve(
            Told("a", "2031-05-02", Says(ClaimType.Captures, North, "took the one").At(Arnholt).From("Irena Voss", SourceKind.Official)),
            Told("b", "2031-05-02", Says(ClaimType.Captures, North, "took the other").At(Belmora).From("Irena Voss", SourceKind.Official))).Count);

    [Fact]
    public void Resolve_ClaimAndItsDenialByOneSpeaker_AreTwoOrigins()
        => Assert.Equal(2, Resolve(Told("a", "2031-05-02",
            Says(ClaimType.Captures, North, "they took it").At(Arnholt).From("Irena Voss", SourceKind.Official),
            Says(ClaimType.Captures, North, "they did not").At(Arnholt).With(Factuality.CertainlyNot).From("Irena Voss", SourceKind.Official))).Count);

    [Fact]
    public void Resolve_UnattributedClaimsOfTwoArticles_StayUnknownAndApart()
    {
        var origins = Resolve(
            Told("a", "2031-05-02", Says(ClaimType.Captures, North, "took the town").At(Arnholt)),
            Told("b", "2031-05-02", Says(ClaimType.Captures, North, "the town fell").At(Arnholt)));

        Assert.Equal(["–: a/Captures", "–: b/Captures"], Print(origins));
        Assert.All(origins, origin => Assert.Null(origin.Speaker));
    }

    [Fact]
    public void Resolve_ArticlePresupposesMoreThanItsSourceSaid_JoinsAsEscalation()
    {
        var origin = Assert.Single(Resolve(Told("a", "2031-05-02",
            Says(ClaimType.Advances, North, "stand two kilometres from the salt works").At(SaltWorks, RelationKind.Within, withinKm: 2).From("Irena Voss", SourceKind.Official),
            Says(ClaimType.Captures, North, "With the capture of the salt works").At(SaltWorks))));

        Assert.Equal(["Escalation a: stand two kilometres from the salt works → With the capture of the salt works"], Drift(origin));
    }

    [Fact]
    public void Resolve_HypotheticalOfTheOutlet_DoesNotJoinWhatASpeakerSaid()
        => Assert.Equal(2, Resolve(Told("a", "2031-05-02",
            Says(ClaimType.Advances, North, "stand two kilometres off").At(SaltWorks, RelationKind.Near).From("Irena Voss", SourceKind.Official),
            Says(ClaimType.Captures, North, "Should the works fall").At(SaltWorks).With(Factuality.Possible))).Count);

    [Fact]
    public void Resolve_TwoTellingsOfOneStatement_TheUnattributedJoinAndTheDriftIsNamed()
    {
        var origins = Resolve(
            stories: [("a", "a", null), ("b", "a", null)],
            Told("a", null,
                Says(ClaimType.Advances, North, "are within 1 km of the works").At(SaltWorks, RelationKind.Within, withinKm: 1).From("Irena Voss", SourceKind.Official),
                Says(ClaimType.Withdraws, South, "were pushed out of Voskhodny").At(Voskhodny).From("Irena Voss", SourceKind.Official),
                Says(ClaimType.Strikes, South, "a Sudmarkian raid wrecked a viaduct in Lowmark").At(Lowmark).From("Irena Voss", SourceKind.Official).With(Factuality.Probable)),
            Told("b", null,
                Says(ClaimType.Advances, North, "only 3 km from the works").At(SaltWorks, RelationKind.Within, withinKm: 3).From("Voss", SourceKind.Official),
                Says(ClaimType.Withdraws, South, "after they left Voshodino").AtUnknown("Voshodino"),
                Says(ClaimType.Destroys, null, "a raid that wrecked the viaduct in Lowmark").At(Lowmark)));

        Assert.Equal(["Irena Voss: a/Advances b/Advances", "Irena Voss: a/Strikes b/Destroys", "Irena Voss: a/Withdraws b/Withdraws"], Print(origins).Order(StringComparer.Ordinal));
        Assert.Equal(
            [
                "AttributionDropped b: a Sudmarkian raid wrecked a viaduct in Lowmark → a raid that wrecked the viaduct in Lowmark",
                "AttributionDropped b: were pushed out of Voskhodny → after they left Voshodino",
                "HedgeDropped b: a Sudmarkian raid wrecked a viaduct in Lowmark → a raid that wrecked the viaduct in Lowmark",
                "NameVariant b: Voskhodny → Voshodino",
                "NumberChanged b: are within 1 km of the works → only 3 km from the works",
            ],
            origins.SelectMany(Drift).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2031-04-20", true)]
    [InlineData("2031-08-20", false)]
    public void Resolve_RetoldInOtherWordsAndLater_JoinsWithinWeeks(string published, bool joins)
    {
        // No story holds the two together; a named speaker and what he said do, though one thing was said a month before.
        var origins = Resolve(
            Told("a", published,
                Says(ClaimType.Advances, North, "are near the works").At(SaltWorks, RelationKind.Near).From("Irena Voss", SourceKind.Official),
                Says(ClaimType.Withdraws, South, "were pushed out").At(Voskhodny).From("Irena Voss", SourceKind.Official),
                Says(ClaimType.Destroys, South, "a raid wrecked a viaduct in Lowmark").At(Lowmark).From("Irena Voss", SourceKind.Official).Said("2031-03-21")),
            Told("b", published,
                Says(ClaimType.Advances, North, "close to the works").At(SaltWorks, RelationKind.Near).From("Irena Voss", SourceKind.Official),
                Says(ClaimType.Withdraws, South, "after they left Voshodino").AtUnknown("Voshodino"),
                Says(ClaimType.Destroys, null, "a raid that wrecked the viaduct in Lowmark").At(Lowmark)));

        Assert.Contains("Irena Voss: a/Withdraws b/Withdraws", Print(origins));
        Assert.Equal(joins, Print(origins).Contains("Irena Voss: a/Destroys b/Destroys"));
    }

    [Fact]
    public void Resolve_OneSharedPropositionOnly_DoesNotLendItsSpeaker()
        => Assert.Equal(2, Resolve(
            stories: [("a", "a", null), ("b", "a", null)],
            Told("a", null,
                Says(ClaimType.Withdraws, South, "were pushed out").At(Voskhodny).From("Irena Voss", SourceKind.Official)),
            Told("b", null,
                Says(ClaimType.Withdraws, South, "they left").At(Voskhodny))).Count);

    [Fact]
    public void Resolve_CopyThatLostItsSource_JoinsItsOriginal()
    {
        var origin = Assert.Single(Resolve(
            stories: [("a", "a", null), ("b", "a", "a")],
            Told("a", "2031-05-02", Says(ClaimType.Strikes, North, "hit the depot").By(North).At(Belmora).From("Irena Voss", SourceKind.Official)),
            Told("b", "2031-05-03", Says(ClaimType.Strikes, null, "the depot was hit").At(Belmora))));

        Assert.Equal(["AttributionDropped b: hit the depot → the depot was hit", "AgentDropped b: hit the depot → the depot was hit"], Drift(origin));
    }

    [Fact]
    public void Resolve_UnnamedSourcesAlikeInTwoStories_AreTwo()
    {
        ClaimBuilder Claim() => Says(ClaimType.Captures, North, "took the town").At(Arnholt).From("a military source", SourceKind.Anonymous);

        Assert.Equal(2, Resolve(Told("a", "2031-05-02", Claim()), Told("b", "2031-05-02", Claim())).Count);
        Assert.Single(Resolve(stories: [("a", "a", null), ("b", "a", null)], Told("a", "2031-05-02", Claim()), Told("b", "2031-05-02", Claim())));
    }

    [Fact]
    public void Resolve_OneQuotationNamedLessWell_IsOneOrigin()
    {
        const string words = "we walked into the station without a shot this morning";

        Assert.Single(Resolve(
            Told("a", "2031-05-02", Says(ClaimType.Captures, North, words).At(Arnholt).From("Irena Voss", SourceKind.Official)),
            Told("b", "2031-05-02", Says(ClaimType.Captures, North, words).At(Arnholt).From("an officer", SourceKind.Anonymous))));
    }

    [Fact]
    public void Resolve_InflectedAndTransliteratedPlaceName_IsNoVariant()
    {
        var origin = Assert.Single(Resolve(
            Told("a", "2031-05-02", Says(ClaimType.Captures, North, "took it").At(Arnholt, asNamed: "Арнхолта").From("Irena Voss", SourceKind.Official)),
            Told("b", "2031-05-02", Says(ClaimType.Captures, North, "seized it").At(Arnholt, asNamed: "Arnholt").From("Voss", SourceKind.Official))));

        Assert.Empty(origin.Drift);
    }

    [Fact]
    public void Resolve_CountChanged_IsNamed()
    {
        var origin = Assert.Single(Resolve(
            Told("a", "2031-05-02", Says(ClaimType.Destroys, North, "burnt 12 barges").At(Belmora).From("Irena Voss", SourceKind.Official)),
            Told("b", "2031-05-03", Says(ClaimType.Destroys, North, "burnt 20 barges").At(Belmora).From("Voss", SourceKind.Official))));

        Assert.Equal(["NumberChanged b: burnt 12 barges → burnt 20 barges"], Drift(origin));
    }

    [Fact]
    public void Resolve_LaterAndEarlierTelling_TheEarliestAttributedLeads()
    {
        var origin = Assert.Single(Resolve(
            Told("z", "2031-05-02", Says(ClaimType.Captures, North, "first").At(Arnholt).From("Irena Voss", SourceKind.Official)),
            Told("a", "2031-05-03", Says(ClaimType.Captures, North, "second").At(Arnholt).From("Irena Voss", SourceKind.Official))));

        Assert.Equal(["z", "a"], origin.Articles.Select(article => article.Value));
        Assert.Equal(Day.Parse("2031-05-02"), origin.First);
        Assert.Equal(origin.Claims[0], origin.Claim);
    }

    [Fact]
    public void Resolve_AnyOrderOfArrival_TellsTheSame()
    {
        var random = new Random(7);
        var told = Enumerable.Range(0, 30).Select(i => Told($"a{i:00}", random.Next(4) == 0 ? null : $"2031-05-{random.Next(1, 9):00}",
            [.. Enumerable.Range(0, 3).Select(k =>
            {
                var claim = Says((ClaimType)random.Next(1, 14), random.Next(2) == 0 ? North : South, $"words {i} {k}").At(random.Next(2) == 0 ? Arnholt : Belmora);
                return random.Next(3) == 0 ? claim : claim.From(random.Next(2) == 0 ? "Irena Voss" : "Jon Harrow", SourceKind.Official);
            })])).ToArray();

        Assert.Equal(Print(Resolve(told)), Print(Resolve([.. told.Reverse()])));
        Assert.Equal(90, Resolve(told).Sum(origin => origin.Claims.Count));
    }

    [Fact]
    public void Resolve_ClaimsOfAnArticleThatIsNotThere_AreRefused()
    {
        var input = new OriginInput { Articles = [], Claims = new Dictionary<ArticleId, IReadOnlyList<Claim>> { [new ArticleId("x")] = [] }, Stories = [] };

        Assert.Contains("'x'", Assert.Throws<ArgumentException>(() => Resolver.Resolve(input)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Resolve_NothingAtAll_IsEmpty() => Assert.Empty(Resolve());

    private static (Article Article, Claim[] Claims) Told(string id, string? published, params ClaimBuilder[] claims)
    {
        var article = new ArticleBuilder(id).Body("Text.");
        return ((published is null ? article : article.Published(published)).Build(), [.. claims.Select((claim, i) => Placed(claim.Build(), i))]);
    }

    // Claims follow each other in the text in the order in which the case lists them.
    private static Claim Placed(Claim claim, int number) => claim with { Span = new TextSpan(100 * number, (100 * number) + claim.Quote.Length) };

    private static ClaimBuilder Says(ClaimType type, SideCode? side, string quote) => new ClaimBuilder("?", type, quote).By(side);

    private static IReadOnlyList<Origin> Resolve(params (Article Article, Claim[] Claims)[] told)
        => Resolve([.. told.Select(each => (each.Article.Id.Value, each.Article.Id.Value, (string?)null))], told);

    private static IReadOnlyList<Origin> Resolve((string Article, string Story, string? CopyOf)[] stories, params (Article Article, Claim[] Claims)[] told)
        => Resolver.Resolve(new OriginInput
        {
            Articles = [.. told.Select(each => each.Article)],
            Claims = told.ToDictionary(each => each.Article.Id, each => (IReadOnlyList<Claim>)[.. each.Claims.Select((claim, i) => claim with
            {
                Article = each.Article.Id,
                Id = new ClaimId($"{each.Article.Id}/{claim.Type}{(i > 0 && each.Claims.Take(i).Any(other => other.Type == claim.Type) ? "#" + i : "")}"),
            })]),
            Stories = [.. stories.Select(story => new StoryArticle(
                new ArticleId(story.Article), new ArticleId(story.Story), story.CopyOf is { } copy ? new ArticleId(copy) : null, 0))],
            Theatre = InventedTheatre.Theatre,
        });

    private static string[] Print(IReadOnlyList<Origin> origins)
        => [.. origins.Select(origin => $"{origin.Speaker?.Name ?? "–"}: {string.Join(' ', origin.Claims)}")];

    private static IEnumerable<string> Drift(Origin origin) => origin.Drift.Select(drift => $"{drift.Kind} {drift.Article}: {drift.From} → {drift.To}");
}
