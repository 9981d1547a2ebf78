using Ledgerline.Pipeline.Theatres;
using Ledgerline.Records;

namespace Ledgerline.Pipeline.Tests.Theatres;

public sealed class TheatreFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ledgerline-theatres-");

    public static TheoryData<string> Shipped
        => [.. Directory.EnumerateFiles(ShippedFolder, "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string ShippedFolder => Path.Combine(Repository.Root, "data", "theatres");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Load_GoodFile_GivesSidesActorsAndCountries()
    {
        var theatre = TheatreFile.Load(Write(
            """
            {
              // Comments and trailing commas are taken.
              "id": "hills", "name": "War of the Hills", "countries": ["XA", "XB"], "battlegrounds": ["XA", "geonames:7"],
              "sides": [
                { "code": "A", "name": "Aland", "countries": ["XA"], "names": { "en": ["Aland"] }, "demonyms": { "uk": ["аландський"] } },
                { "code": "B", "name": "Beland" },
              ],
              "actors": [
                { "name": "Third Army", "kind": "unit", "side": "B", "names": { "en": ["Third Army", "3rd Army"] } },
                { "name": "Hill Times", "kind": "outlet" },
              ]
            }
            """));

        Assert.Equal("hills", theatre.Id);
        Assert.Equal("War of the Hills", theatre.Name);
        Assert.Equal(["XA", "XB"], theatre.Countries);
        Assert.Equal(["XA", "geonames:7"], theatre.Battlegrounds);
        Assert.Equal(["A", "B"], theatre.Sides.Select(side => side.Code.ToString()));
        Assert.Equal([new LocalName(new Language("uk"), "аландський")], theatre.Sides[0].Demonyms);
        Assert.Equal(new SideCode("B"), theatre.Actors[0].Side);
        Assert.Equal(SourceKind.Unit, theatre.Actors[0].Kind);
        Assert.Equal(["Third Army", "3rd Army"], theatre.Actors[0].Names.Select(name => name.Text));
        Assert.Null(theatre.Actors[1].Side);
    }

    [Fact]
    public void Load_ActorOfUnknownSide_NamesActorAndSides()
        => AssertRefused(
            """{ "id": "x", "name": "X", "sides": [{ "code": "A", "name": "a" }, { "code": "B", "name": "b" }], "actors": [{ "name": "Third Army", "kind": "unit", "side": "C" }] }""",
            "theatre.json: actor 'Third Army': side 'C' is none of A, B.");

    [Fact]
    public void Load_OneSideOnly_AsksForTwo()
        => AssertRefused("""{ "id": "x", "name": "X", "sides": [{ "code": "A", "name": "a" }] }""", "sides: a theatre has two sides or more");

    [Fact]
    public void Load_SeveralFaults_ListsThemAll()
        => AssertRefused(
            """{ "id": "x", "sides": [{ "code": "A", "name": "a", "countries": ["Aland"] }, { "code": "A", "name": "b" }], "actors": [{ "name": "q", "kind": "wizard" }] }""",
            "theatre: 'name' is missing",
            "country 'Aland' is no ISO 3166-1 alpha-2 code",
            "two sides have the same code",
            "actor 'q': kind 'wizard' is none of ");

    [Fact]
    public void Load_BattlegroundThatIsNoCodeAndNoPlaceId_IsRefused()
        => AssertRefused(
            """{ "id": "x", "name": "X", "battlegrounds": ["XA", "the north"], "sides": [{ "code": "A", "name": "a" }, { "code": "B", "name": "b" }] }""",
            "battleground 'the north' is neither an ISO 3166-1 alpha-2 code nor a place id");

    [Theory]
    [InlineData("contested")]
    [InlineData("unknown")]
    [InlineData("A B")]
    public void Load_CodeThatIsAStatusOrHasBlanks_IsRefused(string code)
        => AssertRefused($$"""{ "id": "x", "name": "X", "sides": [{ "code": "{{code}}", "name": "a" }, { "code": "B", "name": "b" }] }""", $"side '{code}'");

    [Fact]
    public void Load_BrokenJson_NamesTheLine()
        => AssertRefused("{\n  \"id\": \"x\",\n  \"name\" \"X\"\n}", "theatre.json, line 3: no well-formed JSON");

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("3")]
    public void Load_NoObject_IsRefused(string json) => AssertRefused(json, "theatre.json");

    [Fact]
    public void Load_MissingFile_IsNamed()
    {
        var failure = Assert.Throws<TheatreException>(() => TheatreFile.Load(Path.Combine(_folder.FullName, "none.json")));

        Assert.Contains("none.json: cannot be read", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_UnknownName_ListsTheKnown()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "valleys.json"), "{}");
        File.WriteAllText(Path.Combine(_folder.FullName, "hills.json"), "{}");

        var failure = Assert.Throws<TheatreException>(() => TheatreFile.Find("plains", _folder.FullName));

        Assert.StartsWith("There is no theatre 'plains'. Known: hills, valleys.", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../hills")]
    [InlineData("plains.json")]
    public void Find_PathElsewhere_IsRefused(string name)
        => Assert.Throws<TheatreException>(() => TheatreFile.Find(name, _folder.FullName));

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Load_EveryShippedTheatre_IsWhole(string file)
    {
        var theatre = TheatreFile.Load(TheatreFile.Find(Path.GetFileNameWithoutExtension(file), ShippedFolder));

        Assert.Equal(Path.GetFileNameWithoutExtension(file), theatre.Id);
        Assert.NotEmpty(theatre.Countries);
        Assert.All(theatre.Sides, side => Assert.NotEmpty(side.Names));
        Assert.NotEmpty(theatre.Actors);
    }

    private string Write(string json)
    {
        var path = Path.Combine(_folder.FullName, "theatre.json");
        File.WriteAllText(path, json);
        return path;
    }

    private void AssertRefused(string json, params string[] told)
    {
        var failure = Assert.Throws<TheatreException>(() => TheatreFile.Load(Write(json)));
        Assert.All(told, part => Assert.Contains(part, failure.Message, StringComparison.Ordinal));
    }
}
