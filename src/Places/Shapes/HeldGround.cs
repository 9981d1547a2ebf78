using System.Text.Json;
using Ledgerline.Places.Gazetteers;
using Ledgerline.Records;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.Geometries.Utilities;
using Position = NetTopologySuite.Geometries.Coordinate;

namespace Ledgerline.Places.Shapes;

/// <summary>The polygons of a map layer: ground that somebody shows as held by one side on a day.</summary>
/// <remarks>Immutable; safe for use from many threads. A settlement within a kilometre of an edge is partly in: edges of such maps are drawn no finer.</remarks>
public sealed class HeldGround
{
    /// <summary>How many positions a layer may have.</summary>
    public const int MostPositions = 5_000_000;

    private const double EdgeKm = 1;
    private const double KmPerDegree = 111.195;
    private const int Corners = 16;
    private const int Depth = 64;
    private readonly IReadOnlyList<Polygon> _polygons;

    private HeldGround(IReadOnlyList<Polygon> polygons) => _polygons = polygons;

    /// <summary>How many polygons it has.</summary>
    public int Polygons => _polygons.Count;

    /// <summary>Reads GeoJSON (RFC 7946): a geometry, a feature, or a collection of either. What is no polygon is left out.</summary>
    /// <exception cref="FormatException">It is no GeoJSON, has no polygon, or a ring that is none; the message says which and where.</exception>
    public static HeldGround Read(ReadOnlyMemory<byte> geoJson)
    {
        try
        {
            using var json = JsonDocument.Parse(geoJson, new JsonDocumentOptions { MaxDepth = Depth });
            var polygons = new List<Polygon>();
            var left = MostPositions;
            Collect(json.RootElement, polygons, ref left);
            return polygons.Count > 0 ? new HeldGround(polygons) : throw new FormatException("there is no polygon in it.");
        }
        catch (JsonException broken)
        {
            throw new FormatException($"it is no JSON: {broken.Message}", broken);
        }
        catch (Exception other) when (other is InvalidOperationException or KeyNotFoundException or IndexOutOfRangeException)
        {
            throw new FormatException($"it is no GeoJSON: {other.Message}", other);
        }
    }

    /// <summary>The settlements in it, by id, and whether they lie wholly in it.</summary>
    public IReadOnlyList<(Place Place, bool IsWhole)> Settlements(IGazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        var found = new SortedDictionary<PlaceId, (Place Place, bool IsWhole)>();
        foreach (var polygon in _polygons)
        {
            var prepared = PreparedGeometryFactory.Prepare(polygon.IsValid ? polygon : GeometryFixer.Fix(polygon));
            foreach (var place in Candidates(gazetteer, polygon.EnvelopeInternal))
            {
                var ground = Around(place.Location);
                if (prepared.Intersects(ground))
                {
                    var isWhole = prepared.Contains(ground);
                    found[place.Id] = (place, isWhole || (found.TryGetValue(place.Id, out var known) && known.IsWhole));
                }
            }
        }

        return [.. found.Values];
    }

    private static IEnumerable<Place> Candidates(IGazetteer gazetteer, Envelope box)
    {
        var centre = new Records.Coordinate(Math.Clamp((box.MinY + box.MaxY) / 2, -90, 90), Math.Clamp((box.MinX + box.MaxX) / 2, -180, 180));
        var corners = new[] { (box.MinY, box.MinX), (box.MinY, box.MaxX), (box.MaxY, box.MinX), (box.MaxY, box.MaxX) };
        var radius = corners.Max(corner => centre.DistanceKmTo(new Records.Coordinate(corner.Item1, corner.Item2))) + (2 * EdgeKm);
        return gazetteer.Near(centre, radius).Where(place => place.Kind == PlaceKind.Settlement
            && place.Location.Latitude >= box.MinY - 0.05 && place.Location.Latitude <= box.MaxY + 0.05
            && place.Location.Longitude >= box.MinX - 0.1 && place.Location.Longitude <= box.MaxX + 0.1);
    }

    // A circle of a kilometre, as a polygon in degrees.
    private static Polygon Around(Records.Coordinate point)
    {
        var (north, east) = (EdgeKm / KmPerDegree, EdgeKm / (KmPerDegree * Math.Max(0.01, Math.Cos(point.Latitude * Math.PI / 180))));
        var ring = new Position[Corners + 1];
        for (var i = 0; i <= Corners; i++)
        {
            var angle = 2 * Math.PI * (i % Corners) / Corners;
            ring[i] = new Position(point.Longitude + (east * Math.Cos(angle)), point.Latitude + (north * Math.Sin(angle)));
        }

        return new Polygon(new LinearRing(ring));
    }

    private static void Collect(JsonElement json, List<Polygon> polygons, ref int left)
    {
        switch (json.GetProperty("type").GetString())
        {
            case "FeatureCollection":
                foreach (var feature in json.GetProperty("features").EnumerateArray())
                {
                    Collect(feature, polygons, ref left);
                }

                break;
            case "GeometryCollection":
                foreach (var geometry in json.GetProperty("geometries").EnumerateArray())
                {
                    Collect(geometry, polygons, ref left);
                }

                break;
            case "Feature" when json.GetProperty("geometry").ValueKind == JsonValueKind.Object:
                Collect(json.GetProperty("geometry"), polygons, ref left);
                break;
            case "Polygon":
                polygons.Add(PolygonOf(json.GetProperty("coordinates"), polygons.Count + 1, ref left));
                break;
            case "MultiPolygon":
                foreach (var part in json.GetProperty("coordinates").EnumerateArray())
                {
                    polygons.Add(PolygonOf(part, polygons.Count + 1, ref left));
                }

                break;
        }
    }

    private static Polygon PolygonOf(JsonElement rings, int number, ref int left)
    {
        var read = new List<LinearRing>();
        foreach (var ring in rings.EnumerateArray())
        {
            read.Add(RingOf(ring, number, ref left));
        }

        return read.Count > 0 ? new Polygon(read[0], [.. read.Skip(1)]) : throw new FormatException($"polygon {number} has no ring.");
    }

    private static LinearRing RingOf(JsonElement json, int number, ref int left)
    {
        var ring = new List<Position>();
        foreach (var position in json.EnumerateArray())
        {
            if (--left < 0)
            {
                throw new FormatException($"it has more than {MostPositions} positions; simplify it.");
            }

            var (x, y) = (position[0].GetDouble(), position[1].GetDouble());
            if (!(Math.Abs(x) <= 180 && Math.Abs(y) <= 90))
            {
                throw new FormatException($"polygon {number} has the position {position.GetRawText()}, which is no longitude and latitude in degrees.");
            }

            ring.Add(new Position(x, y));
        }

        return ring.Count >= 4 && ring[0].Equals2D(ring[^1]) ? new LinearRing([.. ring]) : throw new FormatException($"polygon {number} has a ring that is not closed.");
    }
}
