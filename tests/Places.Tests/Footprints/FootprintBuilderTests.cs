using Ledgerline.Places.Tests.Geoparsing;
using Ledgerline.Records;
using NetTopologySuite.Geometries;
using GeoPoint = Ledgerline.Records.Coordinate;

namespace Ledgerline.Places.Tests.Footprints;

public sealed class FootprintBuilderTests
{
    private static readonly FootprintBuilder Builder = new(Reading.World, new());

    [Theory]
    [InlineData("p:bakhmut", RelationKind.In, null, null, null, 48.59, 38.0, true)]
    [InlineData("p:bakhmut", RelationKind.In, null, null, null, 48.80, 38.0, false)]
    [InlineData("p:bakhmut", RelationKind.Near, null, null, null, 48.66, 38.0, true)]
    [InlineData("p:bakhmut", RelationKind.Direction, "N", null, null, 48.75, 38.0, true)]
    [InlineData("p:bakhmut", RelationKind.Direction, "N", null, null, 48.45, 38.0, false)]
    [InlineData("p:bakhmut", RelationKind.Direction, "N", 20d, 22d, 48.78, 38.0, true)]
    [InlineData("p:bakhmut", RelationKind.Direction, "N", 20d, 22d, 48.65, 38.0, false)]
    [InlineData("p:bakhmut", RelationKind.Direction, "90", 20d, 22d, 48.59, 38.29, true)]
    [InlineData("p:bakhmut", RelationKind.Within, null, null, 5d, 48.62, 38.0, true)]
    [InlineData("p:bakhmut", RelationKind.Within, null, null, 5d, 48.75, 38.0, false)]
    [InlineData("p:donetsk", RelationKind.Part, "W", null, null, 48.02, 37.7, true)]
    [InlineData("p:donetsk", RelationKind.Part, "W", null, null, 48.02, 37.9, false)]
    [InlineData("r:donetsk", RelationKind.In, null, null, null, 48.9, 38.5, true)]
    [InlineData("r:donetsk", RelationKind.Part, "E", null, null, 48.1, 38.5, true)]
    [InlineData("r:donetsk", RelationKind.Part, "E", null, null, 48.1, 36.9, false)]
    [InlineData("r:donetsk", RelationKind.AtBorder, null, null, null, 49.1, 37.7, true)]
    [InlineData("r:donetsk", RelationKind.AtBorder, null, null, null, 48.1, 37.7, false)]
    public void Build_PlaceAndRelation_HoldsTheGroundThatIsMeant(
        string id, RelationKind kind, string? bearing, double? min, double? max, double latitude, double longitude, bool expected)
    {
        var range = min is null && max is null ? (KilometreRange?)null : new KilometreRange(min, max);
        var footprint = Builder.Build(Place(id), new PlaceRelation(kind, bearing, range));
        Assert.True(footprint.IsValid);
        Assert.Equal(expected, footprint.Contains(new Point(longitude, latitude)));
    }

    [Theory]
    [InlineData(RelationKind.Between, 48.45, 37.6, true)]
    [InlineData(RelationKind.Between, 49.2, 37.6, false)]
    public void Build_TwoPlaces_HoldsTheGroundBetween(RelationKind kind, double latitude, double longitude, bool expected)
    {
        var footprint = Builder.Build(Place("p:bakhmut"), new PlaceRelation(kind, Other: new("p:pokrovsk")));
        Assert.Equal(expected, footprint.Contains(new Point(longitude, latitude)));
    }

    [Fact]
    public void Build_BorderOfTwoRegions_IsTheBandThatTheyShare()
    {
        var footprint = Builder.Build(Place("r:donetsk"), new PlaceRelation(RelationKind.AtBorder, Other: new("r:dnipro")));
        Assert.True(footprint.Contains(new Point(36.7, 48.1)));
        Assert.False(footprint.Contains(new Point(38.7, 48.1)));
    }

    [Theory]
    [InlineData(90, 0)]
    [InlineData(-90, 100)]
    [InlineData(89.99, 179.99)]
    [InlineData(0, 180)]
    [InlineData(12, -179.99)]
    [InlineData(-60, 179.5)]
    public void Build_PolesAndAntimeridian_StayOnTheMap(double latitude, double longitude)
    {
        var place = new Place { Id = new("x:1"), Name = "X", Kind = PlaceKind.Settlement, Location = new GeoPoint(latitude, longitude), Country = "", Admin = "", Population = 5_000_000 };
        foreach (var kind in Enum.GetValues<RelationKind>())
        {
            foreach (var bearing in new[] { null, "N", "SW" })
            {
                var footprint = Builder.Build(place, new PlaceRelation(kind, bearing, new KilometreRange(50, 300)));
                var box = footprint.EnvelopeInternal;
                Assert.True(footprint.IsValid && !footprint.IsEmpty, $"{kind} {bearing}");
                Assert.True(box.MinX >= -180.0001 && box.MaxX <= 180.0001 && box.MinY >= -90.0001 && box.MaxY <= 90.0001, $"{kind} {bearing}: {box}");
            }
        }
    }

    [Fact]
    public void Build_Antimeridian_CutsTheShapeThere()
    {
        var place = new Place { Id = new("x:1"), Name = "X", Kind = PlaceKind.Settlement, Location = new GeoPoint(0, 179.95), Country = "", Admin = "" };
        var footprint = Builder.Build(place, new PlaceRelation(RelationKind.Near));
        Assert.Equal(2, footprint.NumGeometries);
    }

    [Fact]
    public void Build_UnresolvedMention_IsEmpty()
    {
        var mention = new PlaceMention(new(0, 1), 0, new PlaceResolution.Unresolved(UnresolvedReason.UnknownName), PlaceRelation.In, new(0.5));
        Assert.True(Builder.Build(mention).IsEmpty);
        Assert.Equal("""{"type":"Polygon","coordinates":[]}""", Builder.BuildGeoJson(mention));
    }

    [Fact]
    public void BuildGeoJson_Region_IsItsShape()
    {
        var mention = new PlaceMention(new(0, 1), 0, new PlaceResolution.Resolved(Place("r:kursk")), PlaceRelation.In, new(1));
        Assert.Equal("""{"type":"Polygon","coordinates":[[[35,50.7],[37,50.7],[37,52.7],[35,52.7],[35,50.7]]]}""", Builder.BuildGeoJson(mention));
    }

    [Fact]
    public void Builder_BadSetting_Throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => new FootprintBuilder(Reading.World, new() { HalfSector = 91 }));

    private static Place Place(string id) => Reading.World.FindById(new(id))!; // The ids are those of the small world.
}
