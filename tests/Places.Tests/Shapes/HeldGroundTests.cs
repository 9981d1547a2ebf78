using System.Text;
using Ledgerline.Places.Shapes;

namespace Ledgerline.Places.Tests.Shapes;

public sealed class HeldGroundTests
{
    [Theory]
    [InlineData("""{"type":"Polygon","coordinates":[[[37,48],[38,48],[38,49],[37,48]]]}""", 1)]
    [InlineData("""{"type":"MultiPolygon","coordinates":[[[[37,48],[38,48],[38,49],[37,48]]],[[[30,48],[31,48],[31,49],[30,48]]]]}""", 2)]
    [InlineData("""{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":null},{"type":"Feature","geometry":{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},{"type":"Polygon","coordinates":[[[37,48,9],[38,48,9],[38,49,9],[37,48,9]]]}]}}]}""", 1)]
    public void Read_WhateverHoldsPolygons_FindsThem(string json, int polygons) => Assert.Equal(polygons, HeldGround.Read(Encoding.UTF8.GetBytes(json)).Polygons);

    [Theory]
    [InlineData("nothing", "it is no JSON")]
    [InlineData("[1,2]", "it is no GeoJSON")]
    [InlineData("""{"type":"Polygon"}""", "it is no GeoJSON")]
    [InlineData("""{"type":"FeatureCollection","features":[]}""", "there is no polygon in it")]
    [InlineData("""{"type":"Point","coordinates":[1,2]}""", "there is no polygon in it")]
    [InlineData("""{"type":"Polygon","coordinates":[]}""", "polygon 1 has no ring")]
    [InlineData("""{"type":"Polygon","coordinates":[[[37,48],[38,48],[38,49]]]}""", "a ring that is not closed")]
    [InlineData("""{"type":"Polygon","coordinates":[[[37,48],[38,48],[38,49],[37,47]]]}""", "a ring that is not closed")]
    [InlineData("""{"type":"Polygon","coordinates":[[[48,137],[48,138],[49,138],[48,137]]]}""", "polygon 1 has the position [48,137]")]
    [InlineData("""{"type":"Polygon","coordinates":[[["a",48],[38,48],[38,49],[37,48]]]}""", "it is no GeoJSON")]
    [InlineData("""{"type":"Polygon","coordinates":[[[37],[38,48],[38,49],[37,48]]]}""", "it is no GeoJSON")]
    public void Read_WhatIsNoLayer_SaysWhatIsWrong(string json, string message)
        => Assert.Contains(message, Assert.Throws<FormatException>(() => HeldGround.Read(Encoding.UTF8.GetBytes(json))).Message, StringComparison.Ordinal);
}
