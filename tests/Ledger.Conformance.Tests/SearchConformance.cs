using Ledgerline.Ledger.Search;
using Ledgerline.Ledger.Views;
using Ledgerline.Records;
using Ledgerline.Testing;
using Ledgerline.Testing.Ledgers;

namespace Ledgerline.Ledger.Conformance.Tests;

/// <summary>What holds for the search of every ledger.</summary>
public abstract class SearchConformance
{
    private static readonly CancellationToken None = CancellationToken.None;

    /// <summary>Opens the ledger of this test, which is empty the first time and keeps what was written to it.</summary>
    protected abstract Task<ILedger> OpenAsync();

    [Theory]
    [InlineData("troop", "a")]
    [InlineData("TROOPS reported", "a")]
    [InlineData("strikes cities", "a")]
    [InlineData("\"city of arnholt\"", "a")]
    [InlineData("\"arnholt of city\"", "")]
    [InlineData("Arnholt's", "a")]
    [InlineData("arn*", "a")]
    [InlineData("Торецк", "c")]
    [InlineData("Торецком", "c")]
    [InlineData("Торецьк", "b")]
    [InlineData("обёртка", "c")]
    [InlineData("обертку", "c")]
    [InlineData("ґанком", "b")]
    [InlineData("Cafe", "a")]
    [InlineData("Солом*", "c b")]
    [InlineData("headline", "a")]
    [InlineData("and nowhere", "")]
    [InlineData("18", "a")]
    [InlineData("OR NOT NEAR(", "")]
    [InlineData("* \" ' ) :", "c b a")]
    [InlineData("", "c b a")]
    public async Task Search_Words_FindArticlesInWhateverFormTheyStand(string words, string expected)
    {
        await using var ledger = await FilledAsync(
            Entry(new ArticleBuilder("a").Body("Troops were striking the city of Arnholt, 18 officers reported from the café.").Published("2025-01-03").Build() with { Title = "A headline" }),
            Entry(new ArticleBuilder("b").Body("Бої тривають у Торецьку, Соломія бачила ґанку.").In(Language.Ukrainian).Published("2025-01-04").Build()),
            Entry(new ArticleBuilder("c").Body("Бои идут под Торецком, Соломин принёс обёртку.").In(new Language("ru")).Published("2025-01-05").Build()));
        var page = await ledger.SearchAsync(new SearchQuery { Words = words }, None);
        Assert.Equal(expected, string.Join(' ', page.Hits.Select(hit => hit.Article.Id)));
        Assert.All(page.Hits, hit => Assert.Null(hit.Claim));
    }

    [Theory]
    [InlineData("captures", "first")]
    [InlineData("side NOR", "third first")]
    [InlineData("place Arnholt", "second first")]
    [InlineData("certainly not", "second")]
    [InlineData("source ministry", "second")]
    [InlineData("source \"war ministry\"", "second")]
    [InlineData("from 2025-01-04", "third")]
    [InlineData("until 2025-01-03", "second first")]
    [InlineData("words town", "second first")]
    [InlineData("words town side NOR", "first")]
    [InlineData("nowhere", "")]
    public async Task Search_Fields_NarrowClaims(string narrowing, string expected)
    {
        var one = new ArticleBuilder("one").Body("Troops took the town. No town fell, a ministry said.").Published("2025-01-03").Build();
        var two = new ArticleBuilder("two").Body("The harbour was attacked.").Published("2025-01-05").Build();
        await using var ledger = await FilledAsync(
            Entry(
                one,
                new ClaimBuilder(one, ClaimType.Captures, "Troops took the town").At(InventedPlaces.Arnholt).By(InventedTheatre.North).Build() with { Id = new ClaimId("first") },
                new ClaimBuilder(one, ClaimType.Controls, "No town fell").At(InventedPlaces.Arnholt).By(InventedTheatre.South).From("Norvale's War Ministry", SourceKind.Official).With(Factuality.CertainlyNot).Build() with { Id = new ClaimId("second") }),
            Entry(two, new ClaimBuilder(two, ClaimType.Attacks, "harbour was attacked").At(InventedPlaces.Belmora).By(InventedTheatre.North).Build() with { Id = new ClaimId("third") }));
        var query = new SearchQuery { Scope = SearchScope.Claims };
        query = narrowing switch
        {
            "captures" => query with { Types = [ClaimType.Captures, ClaimType.Encircles] },
            "side NOR" => query with { Sides = [InventedTheatre.North] },
            "place Arnholt" => query with { Places = [InventedPlaces.Arnholt.Id, new PlaceId("x:none")] },
            "certainly not" => query with { Factualities = [Factuality.CertainlyNot] },
            "source ministry" => query with { Source = "ministries" },
            "source \"war ministry\"" => query with { Source = "\"war ministry\"" },
            "from 2025-01-04" => query with { From = Day.Parse("2025-01-04") },
            "until 2025-01-03" => query with { Until = Day.Parse("2025-01-03") },
            "words town" => query with { Words = "town" },
            "words town side NOR" => query with { Words = "town", Sides = [InventedTheatre.North] },
            _ => query with { Places = [] },
        };
        var claims = await ledger.SearchAsync(query, None);
        Assert.Equal(expected, string.Join(' ', claims.Hits.Select(hit => hit.Claim!.Id).OrderBy(id => id.Value is "third" ? 0 : id.Value is "second" ? 1 : 2)));
        var articles = await ledger.SearchAsync(query with { Scope = SearchScope.Articles }, None);
        Assert.Equal(claims.Hits.Select(hit => hit.Article.Id).Distinct(), articles.Hits.Select(hit => hit.Article.Id));
    }

    [Theory]
    [InlineData(SearchScope.Articles)]
    [InlineData(SearchScope.Claims)]
    public async Task Search_PageByPage_GivesWhatLookingAtEverythingGives(SearchScope scope)
    {
        var entries = Entries(31, 40);
        await using var ledger = await FilledAsync(entries);
        await using var memory = new MemoryLedger();
        await memory.AppendAsync(entries, None);
        await memory.IndexAsync(null, None);
        foreach (var query in Queries().Select(query => query with { Scope = scope }))
        {
            var all = (await memory.SearchAsync(query with { Limit = SearchQuery.LargestPage }, None)).Hits;
            var paged = new List<SearchHit>();
            SearchKey? after = null;
            do
            {
                var page = await ledger.SearchAsync(query with { Limit = 7, After = after }, None);
                Assert.True(page.Next is null || page.Hits.Count == 7);
                paged.AddRange(page.Hits);
                after = page.Next;
            }
            while (after is not null);

            Assert.Equal(all.Select(hit => hit.Key), paged.Select(hit => hit.Key));
            Assert.Equal(all.Select(hit => (hit.Article.Text, hit.Claim?.Quote)), paged.Select(hit => (hit.Article.Text, hit.Claim?.Quote)));
        }
    }

    [Fact]
    public async Task Index_NewReading_TakesThePlaceOfTheOld()
    {
        var article = new ArticleBuilder("a").Body("Troops took the town. Ships left.").Published("2025-01-03").Build();
        await using var ledger = await FilledAsync(Entry(article, new ClaimBuilder(article, ClaimType.Captures, "Troops took the town").At(InventedPlaces.Arnholt).Build()));
        await ledger.AppendAsync([Entry(article, new ClaimBuilder(article, ClaimType.Withdraws, "Ships left").At(InventedPlaces.Belmora).Build())], None);
        Assert.Equal(1, (await ledger.SearchAsync(new SearchQuery(), None)).Behind);
        await ledger.IndexAsync(null, None);
        var page = await ledger.SearchAsync(new SearchQuery { Scope = SearchScope.Claims }, None);
        Assert.Equal(0, page.Behind);
        Assert.Equal("Ships left", Assert.Single(page.Hits).Claim!.Quote);
        Assert.Single((await ledger.SearchAsync(new SearchQuery { Words = "town" }, None)).Hits);
        Assert.Empty((await ledger.SearchAsync(new SearchQuery { Scope = SearchScope.Claims, Words = "town" }, None)).Hits);
        Assert.Equal([new SearchedPlace(InventedPlaces.Belmora, 1)], await ledger.FindPlacesAsync(null, None));
    }

    [Fact]
    public async Task Index_Again_ChangesNothingAndTellsNobody()
    {
        await using var ledger = await FilledAsync(Entries(32, 5));
        var told = new List<long>();
        await ledger.IndexAsync(told.Add, None);
        Assert.Empty(told);
        Assert.Equal(2, (await ledger.SearchAsync(new SearchQuery(), None)).Hits.Count);
    }

    [Fact]
    public async Task Search_BeforeAnyIndexing_FindsNothingAndSaysHowMuchIsMissing()
    {
        await using var ledger = await OpenAsync();
        await ledger.AppendAsync(Entries(33, 5), None);
        var page = await ledger.SearchAsync(new SearchQuery(), None);
        Assert.Empty(page.Hits);
        Assert.Equal(5, page.Behind);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(SearchQuery.LargestPage + 1)]
    public async Task Search_PageOfAnImpossibleSize_Throws(int limit)
    {
        await using var ledger = await OpenAsync();
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => ledger.SearchAsync(new SearchQuery { Limit = limit }, None));
    }

    [Theory]
    [InlineData(-180, -90, 180, 90)]
    [InlineData(-20, -30, 40, 60)]
    [InlineData(150, -80, -150, 80)]
    public async Task FindPlaces_InABox_AreThoseThatLieInIt(double west, double south, double east, double north)
    {
        var entries = Entries(34, 60);
        await using var ledger = await FilledAsync(entries);
        await using var memory = new MemoryLedger();
        await memory.AppendAsync(entries, None);
        await memory.IndexAsync(null, None);
        var box = new BoundingBox(west, south, east, north);
        var expected = await memory.FindPlacesAsync(box, None);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, await ledger.FindPlacesAsync(box, None));
    }

    private static IEnumerable<SearchQuery> Queries()
    {
        var random = new Random(35);
        string[] words = ["troops", "the", "«тримає позиції»", "\"northern edge\"", "взя*", "ієрихон", "km 12", "Мар'янівка", "подтверждено quoted", "é", ""];
        for (var i = 0; i < 25; i++)
        {
            yield return new SearchQuery
            {
                Words = words[random.Next(words.Length)],
                Source = random.Next(4) == 0 ? words[random.Next(words.Length)] : "",
                Sides = random.Next(3) == 0 ? [new SideCode("RU"), new SideCode("SAF")] : [],
                Types = random.Next(3) == 0 ? [(ClaimType)random.Next(1, 14), (ClaimType)random.Next(1, 14), ClaimType.Captures] : [],
                Factualities = random.Next(4) == 0 ? [Factuality.Certain, Factuality.Uncommitted, Factuality.PossiblyNot] : [],
                Places = random.Next(4) == 0 ? [.. Enumerable.Range(100_000, 300).Select(number => new PlaceId($"geonames:{number}"))] : null,
                From = random.Next(3) == 0 ? new Day(2016, 1, 1) : null,
                Until = random.Next(3) == 0 ? new Day(2022, 6, 30) : null,
            };
        }
    }

    private static ArticleEntry[] Entries(int seed, int count)
    {
        var generator = new EntryGenerator(seed);
        var places = new Dictionary<PlaceId, Place>();
        return [.. Enumerable.Range(0, count).Select(i => generator.Next($"article-{i % (count - 3)}", claims: i % 5, mentions: 1)).Select(WithOnePlaceAnId)];

        // As a gazetteer has it.
        ArticleEntry WithOnePlaceAnId(ArticleEntry entry) => entry with
        {
            Claims = [.. entry.Claims.Select(claim => claim.Place.Place is not { } place ? claim
                : claim with { Place = claim.Place with { Place = places.TryGetValue(place.Id, out var known) ? known : places[place.Id] = place } })],
        };
    }

    private static ArticleEntry Entry(Article article, params IReadOnlyList<Claim> claims) => new(article, [], claims);

    private async Task<ILedger> FilledAsync(params IReadOnlyList<ArticleEntry> entries)
    {
        var ledger = await OpenAsync();
        await ledger.AppendAsync(entries, None);
        await ledger.IndexAsync(null, None);
        return ledger;
    }
}
