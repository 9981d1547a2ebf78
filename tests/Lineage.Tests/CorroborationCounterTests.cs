using Ledgerline.Records;
using Ledgerline.Testing;

namespace Ledgerline.Lineage.Tests;

public sealed class CorroborationCounterTests
{
    private static readonly OriginResolver Resolver = new(SpeakerLexicon.Load(SpeakerLexicon.DefaultFolder));

    [Fact]
    public void Count_OneSpokesmanInTenOutlets_IsOneOriginAndOneInterest()
        => Assert.Equal(["Captures NOR: 10 articles, 10 outlets, 2 publishers, 1+0 origins, 1 interests, 0 against"], Count(
            [.. Enumerable.Range(0, 10).Select(i => Told($"a{i}", $"Outlet {i}", i < 5 ? "https://www.h.example/x" : "https://m.example/y", "Jon Harrow", InventedTheatre.North))]));

    [Fact]
    public void Count_TwoOfficialsOfOneSideAndALocal_AreThreeOriginsAndTwoInterests()
        => Assert.Equal(["Captures NOR: 3 articles, 1 outlets, 1 publishers, 3+0 origins, 2 interests, 0 against"], Count(
            Told("a", "H", null, "Jon Harrow", InventedTheatre.North),
            Told("b", "H", null, "Irena Voss", InventedTheatre.North),
            Told("c", "H", null, "Marta Lind", null)));

    [Fact]
    public void Count_NobodyNamedAndADenial_AreUnknownAndDissent()
        => Assert.Equal(["Captures NOR: 2 articles, 2 outlets, 2 publishers, 1+1 origins, 1 interests, 1 against"], Count(
            Told("a", "H", null, null, null),
            Told("b", "M", null, "Jon Harrow", InventedTheatre.North),
            Told("c", "K", null, "Marta Lind", InventedTheatre.South, Factuality.CertainlyNot)));

    [Fact]
    public void Count_DenialAlone_CorroboratesNothing()
        => Assert.Empty(Count(Told("a", "H", null, "Jon Harrow", InventedTheatre.South, Factuality.CertainlyNot)));

    private static (Article Article, Claim Claim) Told(string id, string outlet, string? url, string? speaker, SideCode? side, Factuality factuality = Factuality.Certain)
    {
        var article = new ArticleBuilder(id).Body("They took the town.").Outlet(outlet).Published("2031-05-02").Build() with { Url = url };
        var claim = new ClaimBuilder(article, ClaimType.Captures, "took the town").By(InventedTheatre.North).At(InventedPlaces.Arnholt).With(factuality);
        return (article, (speaker is null ? claim : claim.From(speaker, SourceKind.Official, side)).Build());
    }

    private static IEnumerable<string> Count(params (Article Article, Claim Claim)[] told)
    {
        var claims = told.ToDictionary(each => each.Article.Id, each => (IReadOnlyList<Claim>)[each.Claim]);
        var articles = told.Select(each => each.Article).ToList();
        var byId = told.ToDictionary(each => each.Claim.Id, each => each.Claim);
        var origins = Resolver.Resolve(new OriginInput { Articles = articles, Claims = claims, Stories = [], Theatre = InventedTheatre.Theatre });
        return CorroborationCounter.Count([.. origins.Select(origin => (origin, (IReadOnlyList<Claim>)[.. origin.Claims.Select(id => byId[id])]))], articles.ToDictionary(article => article.Id))
            .Select(counted => $"{counted.Type} {counted.Side}: {counted.Articles} articles, {counted.Outlets} outlets, {counted.Publishers} publishers, "
                + $"{counted.Origins}+{counted.Unknown} origins, {counted.Interests} interests, {counted.Dissenters} against");
    }
}
