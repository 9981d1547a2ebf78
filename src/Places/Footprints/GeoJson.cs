using System.Buffers;
using System.Text;
using System.Text.Json;
using NetTopologySuite.Geometries;

namespace Ledgerline.Places.Footprints;

/// <summary>Writes geometries as GeoJSON (RFC 7946): outer rings run counter-clockwise, holes clockwise.</summary>
internal static class GeoJson
{
    // A metre: finer than any text says.
    private const int Decimals = 5;

    /// <summary>The geometry object of <paramref name="geometry"/>.</summary>
    public static string Write(Geometry geometry)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            WriteGeometry(writer, geometry);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteGeometry(Utf8JsonWriter writer, Geometry geometry)
    {
        writer.WriteStartObject();
        writer.WriteString("type", geometry.GeometryType);
        if (geometry is GeometryCollection collection and not (MultiPolygon or MultiLineString or MultiPoint))
        {
            writer.WriteStartArray("geometries");
            foreach (var part in collection.Geometries)
            {
                WriteGeometry(writer, part);
            }

            writer.WriteEndArray();
        }
        else
        {
            writer.WritePropertyName("coordinates");
            WriteCoordinates(writer, geometry);
        }

        writer.WriteEndObject();
    }

    private static void WriteCoordinates(Utf8JsonWriter writer, Geometry geometry)
    {
        switch (geometry)
        {
            case Point point:
                WritePosition(writer, point.Coordinate);
                break;
            case LineString line:
                WriteLine(writer, line.Coordinates);
                break;
            case Polygon polygon:
                WritePolygon(writer, polygon);
                break;
            default:
                writer.WriteStartArray();
                foreach (var part in ((GeometryCollection)geometry).Geometries)
                {
                    WriteCoordinates(writer, part);
                }

                writer.WriteEndArray();
                break;
        }
    }

    private static void WritePolygon(Utf8JsonWriter writer, Polygon polygon)
    {
        writer.WriteStartArray();
        if (!polygon.IsEmpty)
        {
            WriteRing(writer, polygon.Shell, isHole: false);
            foreach (var hole in polygon.Holes)
            {
                WriteRing(writer, hole, isHole: true);
            }
        }

        writer.WriteEndArray();
    }

    private static void WriteRing(Utf8JsonWriter writer, LinearRing ring, bool isHole)
        => WriteLine(writer, ring.IsCCW == isHole ? ring.Coordinates.Reverse() : ring.Coordinates);

    private static void WriteLine(Utf8JsonWriter writer, IEnumerable<Coordinate> positions)
    {
        writer.WriteStartArray();
        foreach (var position in positions)
        {
            WritePosition(writer, position);
        }

        writer.WriteEndArray();
    }

    private static void WritePosition(Utf8JsonWriter writer, Coordinate position)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(Math.Round(position.X, Decimals));
        writer.WriteNumberValue(Math.Round(position.Y, Decimals));
        writer.WriteEndArray();
    }
}
