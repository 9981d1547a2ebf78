using System.Text.Json;
using Ledgerline.Places.Gazetteers;
using Ledgerline.Places.Names;
using Ledgerline.Records;
using NetTopologySuite.Simplify;
using Geometry = NetTopologySuite.Geometries.Geometry;

namespace Ledgerline.Places.Shapes;

/// <summary>Borders for a map, as GeoJSON, simplified so that a browser draws the world from a few hundred kilobytes.</summary>
/// <remarks>
/// Every feature has the properties <c>id</c>, <c>name</c> and <c>country</c>. Each shape is simplified by itself (Douglas and Peucker), so
/// that neighbours may overlap or part by the tolerance. Safe for use from many threads.
/// </remarks>
public sealed class MapShapes
{
    private const int Decimals = 3;
    private const double CountryTolerance = 0.02;
    private const double RegionTolerance = 0.01;

    private static readonly Dictionary<string, string> Notes = NameRules.Rows("map-notes.tsv").ToDictionary(row => row[0], row => row[1]);

    private readonly Gazetteer _gazetteer;

    /// <summary>Draws from <paramref name="gazetteer"/>, which must stay open.</summary>
    public MapShapes(Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        _gazetteer = gazetteer;
    }

    /// <summary>Whom the borders and places come from and under which licences: to be shown on every map.</summary>
    public static string Attribution => Notes["attribution"];

    /// <summary>Whose view of disputed borders is drawn: to be shown on every map.</summary>
    public static string BorderView => Notes["border-view"];

    /// <summary>The borders of all countries, as a GeoJSON feature collection in UTF-8.</summary>
    public byte[] Countries() => Write(_gazetteer.WithShape(PlaceKind.Country), CountryTolerance);

    /// <summary>The borders of the first-level regions of <paramref name="countries"/> (ISO 3166-1 alpha-2), as a GeoJSON feature collection in UTF-8.</summary>
    public byte[] Regions(IReadOnlyList<string> countries)
    {
        ArgumentNullException.ThrowIfNull(countries);
        return Write(_gazetteer.WithShape(PlaceKind.Region).Where(region => countries.Contains(region.Country)), RegionTolerance);
    }

    private byte[] Write(IEnumerable<Place> places, double tolerance)
    {
        using var target = new MemoryStream();
        using (var json = new Utf8JsonWriter(target))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteStartArray("features");
            foreach (var place in places)
            {
                if (_gazetteer.ShapeOf(place.Id) is { } shape && Simplify(shape, tolerance) is { IsEmpty: false } simple)
                {
                    WriteFeature(json, place, simple);
                }
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return target.ToArray();
    }

    // What is smaller than the tolerance is left out.
    private static Geometry Simplify(Geometry shape, double tolerance)
        => new DouglasPeuckerSimplifier(shape) { DistanceTolerance = tolerance, EnsureValidTopology = false }.GetResultGeometry();

    private static void WriteFeature(Utf8JsonWriter json, Place place, Geometry shape)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteStartObject("properties");
        json.WriteString("id", place.Id.Value);
        json.WriteString("name", place.Name);
        json.WriteString("country", place.Country);
        json.WriteEndObject();
        json.WriteStartObject("geometry");
        json.WriteString("type", "MultiPolygon");
        json.WriteStartArray("coordinates");
        for (var i = 0; i < shape.NumGeometries; i++)
        {
            if (shape.GetGeometryN(i) is NetTopologySuite.Geometries.Polygon { IsEmpty: false } polygon)
            {
                WritePolygon(json, polygon);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePolygon(Utf8JsonWriter json, NetTopologySuite.Geometries.Polygon polygon)
    {
        json.WriteStartArray();
        WriteRing(json, polygon.ExteriorRing);
        foreach (var hole in polygon.InteriorRings)
        {
            WriteRing(json, hole);
        }

        json.WriteEndArray();
    }

    private static void WriteRing(Utf8JsonWriter json, NetTopologySuite.Geometries.LineString ring)
    {
        json.WriteStartArray();
        foreach (var point in ring.Coordinates)
        {
            json.WriteStartArray();
            json.WriteNumberValue(Math.Round(point.X, Decimals));
            json.WriteNumberValue(Math.Round(point.Y, Decimals));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
