using System.Text.Json;
using Ledgerline.Places.Gazetteers;
using Ledgerline.Places.Shapes;
using Ledgerline.Places.Tests.Gazetteers;

namespace Ledgerline.Places.Tests.Shapes;

public sealed class MapShapesTests
{
    [Fact]
    public void Countries_SquareCountry_IsAFeatureWithItsName()
    {
        using var small = new SmallGazetteer(new GazetteerSources
        {
            Countries = GazetteerInput.FromText("countries.json", """[{"country_a2":"SD","country_name":"Sudan","i18n":{"en":"Sudan"}}]"""),
            CountryShapes = [GazetteerInput.FromText("SD.json", """{"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[22,9],[22.5,9],[38,9],[38,22],[22,22],[22,9]]]}}""")],
        });
        using var document = JsonDocument.Parse(new MapShapes(small.Gazetteer).Countries());
        var feature = document.RootElement.GetProperty("features").EnumerateArray().Single();
        Assert.Equal("Sudan", feature.GetProperty("properties").GetProperty("name").GetString());
        Assert.Equal("[[[[22,9],[38,9],[38,22],[22,22],[22,9]]]]", feature.GetProperty("geometry").GetProperty("coordinates").GetRawText());
    }

    [Fact]
    public void Regions_CountryWithoutRegions_IsAnEmptyCollection()
    {
        using var small = SmallGazetteer.Of(SmallGazetteer.Row(1, "Vysoke", "", 48, 37, "UA"));
        Assert.Equal("""{"type":"FeatureCollection","features":[]}""", System.Text.Encoding.UTF8.GetString(new MapShapes(small.Gazetteer).Regions(["UA"])));
    }

    [Fact]
    public void Notes_AreThere()
    {
        Assert.Contains("CC BY 4.0", MapShapes.Attribution, StringComparison.Ordinal);
        Assert.NotEmpty(MapShapes.BorderView);
    }
}
