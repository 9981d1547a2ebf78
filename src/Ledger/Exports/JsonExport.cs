using System.Text.Encodings.Web;
using System.Text.Json;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Exports;

/// <summary>What the JSON formats have in common.</summary>
internal static class JsonExport
{
    /// <summary>A writer that leaves letters of every script as they are; the stream stays open.</summary>
    public static Utf8JsonWriter Writer(Stream output) => new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static void WritePoint(Utf8JsonWriter writer, string name, Coordinate point)
    {
        writer.WriteStartObject(name);
        writer.WriteString("type"u8, "Point");
        writer.WriteStartArray("coordinates"u8);
        writer.WriteNumberValue(point.Longitude);
        writer.WriteNumberValue(point.Latitude);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
