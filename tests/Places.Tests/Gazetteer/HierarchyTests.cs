using Ledgerline.Places.Gazetteers;
using Ledgerline.Records;
using static Ledgerline.Places.Tests.Gazetteers.SmallGazetteer;

namespace Ledgerline.Places.Tests.Gazetteers;

public sealed class HierarchyTests
{
    private static GazetteerSources World => new()
    {
        Places =
        [
            Table(
                Feature(1, "Westland", "A", "ADM1", "W", "", ""),
                Feature(2, "West County", "A", "ADM2", "W", "12", ""),
                Feature(3, "West Parish", "A", "ADM3", "W", "12", "345"),
                Feature(4, "Deep Village", "P", "PPL", "W", "12", "345"),
                Feature(5, "Near Village", "P", "PPL", "W", "12", "999"),
                Feature(6, "Far Village", "P", "PPL", "W", "", ""),
                Feature(7, "Lost Village", "P", "PPL", "00", "", ""),
                Feature(8, "Sleepy Hollow", "P", "PPLX", "", "", "")),
        ],
    };

    [Theory]
    [InlineData("geonames:4", "West Parish, West County, Westland")]
    [InlineData("geonames:5", "West County, Westland")]
    [InlineData("geonames:6", "Westland")]
    [InlineData("geonames:7", "")]
    [InlineData("geonames:3", "West County, Westland")]
    [InlineData("geonames:2", "Westland")]
    [InlineData("geonames:1", "")]
    public void RegionsOf_Place_GoesFromTheSmallestToTheFirstLevel(string id, string expected)
    {
        using var small = new SmallGazetteer(World);
        Assert.Equal(expected, Regions(small.Gazetteer, id));
    }

    [Fact]
    public void Compile_HierarchyTable_AddsWhatCodesDoNotSayAndRefusesCycles()
    {
        using var small = new SmallGazetteer(World with { Hierarchies = [GazetteerInput.FromText("hierarchy.txt", "6\t8\tADM\n8\t6\n6\t6\n77\t8\tADM\nx\ty\n5\t4\tADM")] });
        Assert.Equal("Far Village, Westland", Regions(small.Gazetteer, "geonames:8"));
        Assert.Equal("West Parish, West County, Westland", Regions(small.Gazetteer, "geonames:4"));
        Assert.Equal(new GazetteerInputReport("hierarchy.txt", 2, 1, 3), small.Report.Inputs[^1]);
        Assert.Equal(
            [
                "hierarchy.txt:2: 6 cannot lie in 8, which lies in it; the row is left out",
                "hierarchy.txt:3: 6 cannot lie in 6, which lies in it; the row is left out",
                "hierarchy.txt:5: the row does not begin with two GeoNames ids; the row is left out",
            ],
            small.Report.Problems);
    }

    [Theory]
    [InlineData("P", "PPLA", PlaceKind.Settlement)]
    [InlineData("A", "ADM4", PlaceKind.Region)]
    [InlineData("A", "PCLI", PlaceKind.Country)]
    [InlineData("A", "PCLH", PlaceKind.Region)]
    [InlineData("H", "STM", PlaceKind.Water)]
    [InlineData("H", "DCKY", PlaceKind.Facility)]
    [InlineData("L", "RGNE", PlaceKind.Region)]
    [InlineData("L", "MILB", PlaceKind.Facility)]
    [InlineData("L", "PRK", PlaceKind.Other)]
    [InlineData("R", "RD", PlaceKind.Road)]
    [InlineData("R", "RR", PlaceKind.Railway)]
    [InlineData("R", "TNLRR", PlaceKind.Railway)]
    [InlineData("S", "DAM", PlaceKind.Facility)]
    [InlineData("S", "MNC", PlaceKind.Facility)]
    [InlineData("T", "MT", PlaceKind.Other)]
    [InlineData("V", "FRST", PlaceKind.Other)]
    [InlineData("", "", PlaceKind.Other)]
    public void Compile_FeatureCode_IsAKindOfPlace(string featureClass, string code, PlaceKind expected)
    {
        using var small = Of(Feature(1, "Somewhere", featureClass, code, "", "", ""));
        Assert.Equal(expected, small.Gazetteer.Find("Somewhere").Single().Place.Kind);
    }

    private static string Regions(Gazetteer gazetteer, string id)
        => string.Join(", ", gazetteer.RegionsOf(gazetteer.FindById(new PlaceId(id))!).Select(region => region.Name)); // The tests name places that are there.

    private static string Feature(int id, string name, string featureClass, string code, string first, string second, string third)
        => $"{id}\t{name}\t{name}\t\t10\t20\t{featureClass}\t{code}\tSD\t\t{first}\t{second}\t{third}\t\t100\t\t\tEtc/UTC\t2020-01-01";
}
