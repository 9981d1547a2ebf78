using System.Text;
using Ledgerline.Places.Gazetteers;
using Ledgerline.Records;
using static Ledgerline.Places.Tests.Gazetteers.SmallGazetteer;

namespace Ledgerline.Places.Tests.Gazetteers;

public sealed class GazetteerCompilerTests
{
    private const string Regions = """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"iso_3166_2":"UA-98","iso_a2":"UA","adm1_code":"UKR-1","gn_id":900,"gn_a1_code":"UA.98","gn_level":1,"type_en":"Region","name":"Westland","name_en":"Westland","name_uk":"Західна область","name_len":8},
         "geometry":{"type":"Polygon","coordinates":[[[30,48],[31,48],[31,49],[30,49],[30,48]]]}},
        {"type":"Feature","properties":{"iso_3166_2":"UA-99","iso_a2":"RU","adm1_code":"RUS-2","gn_id":901,"gn_a1_code":"UA.99","gn_level":1,"type_en":"Republic","name":"Eastland","name_en":"Eastland","name_len":8},
         "geometry":{"type":"Polygon","coordinates":[[[31,48],[32,48],[32,49],[31,49],[31,48]]]}}]}
        """;

    private const string Countries = """
        [{"country_a2":"UA","country_a3":"UKR","country_name":"Ukraine","i18n":{"de":"Ukraine","en":["Ukraine"],"ru":"Украина"}},
         {"country_a2":"RU","country_a3":"RUS","country_name":"Russia","i18n":{"en":["Russia","Russian Federation"]}}]
        """;

    private static GazetteerSources World => new()
    {
        Places =
        [
            Table(
                Row(1, "Westland", "Вестланд", 48.5, 30.5, "UA", 50_000, "W"),
                Row(2, "Middle", "", 48.4, 30.99, "UA", 30_000, "E"),
                Row(3, "East", "", 48.4, 31.5, "UA", 10_000, "E"),
                Row(4, "Farther East", "", 48.3, 31.6, "UA", 10_000, "E")),
        ],
        Regions = GazetteerInput.FromText("build.json", Regions),
        Countries = GazetteerInput.FromText("countries.json", Countries),
        CountryShapes =
        [
            GazetteerInput.FromText("UA.json", """{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[30,48],[31,48],[31,49],[30,49],[30,48]]]}}"""),
            GazetteerInput.FromText("RU.json", """{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[31,48],[40,48],[40,49],[31,49],[31,48]]]}}"""),
        ],
    };

    [Theory]
    [InlineData("geonames:1", "Westland Oblast, UA")]
    [InlineData("geonames:2", "Eastland, UA")]
    [InlineData("geonames:3", "Eastland, UA")]
    [InlineData("geonames:900", "UA")]
    public void Compile_Settlement_LiesInTheRegionOfMostPlacesWithItsCode(string id, string admin)
    {
        using var small = new SmallGazetteer(World);
        Assert.Equal(admin, small.Gazetteer.FindById(new PlaceId(id))?.Admin);
    }

    [Fact]
    public void Compile_RegionNamedLikeItsCity_LeavesTheBareNameToTheCity()
    {
        using var small = new SmallGazetteer(World);
        Assert.Equal(["geonames:1"], small.Gazetteer.Find("Westland").Select(match => match.Place.Id.Value));
        Assert.Equal(["geonames:900"], small.Gazetteer.Find("Westland region").Select(match => match.Place.Id.Value));
        Assert.Equal(["geonames:900"], small.Gazetteer.Find("Західної області").Select(match => match.Place.Id.Value));
    }

    [Fact]
    public void Compile_RegionThatTheMapDrawsElsewhere_IsGroundOfTheCountryItIsCountedTo()
    {
        using var small = new SmallGazetteer(World);
        var gazetteer = small.Gazetteer;
        var point = new Coordinate(48.5, 31.5);
        Assert.Equal("UA", gazetteer.FindById(new PlaceId("geonames:901"))?.Country);
        Assert.True(gazetteer.Contains(gazetteer.Country("UA")!.Id, point));
        Assert.False(gazetteer.Contains(gazetteer.Country("RU")!.Id, point));
        Assert.True(gazetteer.Contains(gazetteer.Country("RU")!.Id, new Coordinate(48.5, 35)));
    }

    [Fact]
    public void Compile_BadRows_AreCountedAndNamedAndTheRestKept()
    {
        using var small = Of(
            Row(1, "Good", "", 10, 10, "SD"),
            "2\tShort",
            Row(3, "Off the Earth", "", 99, 10, "SD"),
            Row(1, "Twice", "", 10, 10, "SD"),
            "x" + Row(4, "No Id", "", 10, 10, "SD"),
            Row(5, "Also Good", "", 11, 10, "SD"));
        Assert.Equal(2, small.Report.Places);
        Assert.Equal(4, small.Report.ProblemCount);
        Assert.Equal(
            [
                "rows.txt:2: 2 columns instead of 19; the row is left out",
                "rows.txt:3: '99', '10' is no position in degrees; the row is left out",
                "rows.txt:4: the id 1 stands in the table twice; the row is left out",
                "rows.txt:5: 'x4' is no GeoNames id; the row is left out",
            ],
            small.Report.Problems);
    }

    [Fact]
    public void Compile_WrongUtf8_IsCountedAndTheRestKept()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Row(1, "Good", "", 10, 10, "SD") + "\n2\t"), 0xff, .. Encoding.UTF8.GetBytes(Row(2, "Bad", "", 10, 10, "SD")[1..])];
        using var small = new SmallGazetteer(new GazetteerSources { Places = [new GazetteerInput("bad.txt", () => new MemoryStream(bytes))] });
        Assert.Equal(1, small.Report.Places);
        Assert.Contains("not valid UTF-8", small.Report.Problems.Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere\tX\tfacility\t1\t1\tSD\t\ttest", "is no id such as")]
    [InlineData("local:x\tX\tvolcano\t1\t1\tSD\t\ttest", "is no kind of place")]
    [InlineData("local:x\tX\troad\t1\t1\tSD\t\ttest\t1,1 2;2", "is no point of a path")]
    [InlineData("local:x\tX\troad\t1", "columns instead of 8")]
    public void Compile_BadSupplementRow_IsNamed(string row, string reason)
    {
        using var small = new SmallGazetteer(new GazetteerSources { Supplements = [GazetteerInput.FromText("own.places.tsv", row)] });
        Assert.Contains(reason, small.Report.Problems.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_LaterTable_AddsToTheFirst()
    {
        var sources = new GazetteerSources
        {
            Places = [Table(Row(1, "Old", "Ancient", 10, 10, "SD", 500)), Table(Row(1, "New", "", 10.5, 10, "SD"), Row(2, "Other", "", 11, 10, "SD"))],
        };
        using var small = new SmallGazetteer(sources);
        Assert.Equal(2, small.Gazetteer.PlaceCount);
        Assert.Equal("New", small.Gazetteer.Find("Ancient").Single().Place.Name);
    }

    [Fact]
    public void Compile_OwnVillageThatATableHas_IsTheTablesVillage()
    {
        using var small = new SmallGazetteer(new GazetteerSources
        {
            Places = [Table(Row(1, "Vysoke", "", 48.5, 37.5, "UA"))],
            Supplements = [GazetteerInput.FromText("own.places.tsv", "local:vysoke\tVysoke\tsettlement\t48.52\t37.51\tUA\tВисоке\ttest\nlocal:far\tVysoke\tsettlement\t49\t37.51\tUA\t\ttest")],
        });
        Assert.Equal(2, small.Gazetteer.PlaceCount);
        Assert.Equal("geonames:1", small.Gazetteer.FindById(new PlaceId("local:vysoke"))?.Id.Value);
        Assert.Equal("geonames:1", small.Gazetteer.Find("Високе").Single(match => match.Kind == NameMatchKind.Alternate).Place.Id.Value);
    }

    [Fact]
    public void Compile_BrokenJson_NamesTheFile()
    {
        var sources = new GazetteerSources { Regions = GazetteerInput.FromText("build.json", """{"features":[{"properties":""") };
        var exception = Assert.Throws<GazetteerException>(() => new SmallGazetteer(sources));
        Assert.StartsWith("build.json", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_NoSources_GivesAnEmptyGazetteer()
    {
        using var small = new SmallGazetteer(new GazetteerSources());
        Assert.Empty(small.Gazetteer.Find("Anything"));
        Assert.Empty(small.Gazetteer.FindLike("Anything", 3));
        Assert.Empty(small.Gazetteer.Near(new Coordinate(0, 180), 500));
    }
}
