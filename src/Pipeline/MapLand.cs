using System.Text.Json;
using Ledgerline.Places.Gazetteers;
using Ledgerline.Places.Shapes;

namespace Ledgerline.Pipeline;

/// <summary>The land and borders under a map: all countries, and the regions of a theatre's countries.</summary>
public sealed class MapLand
{
    private readonly MapShapes _shapes;
    private readonly IReadOnlyList<string> _countries;

    internal MapLand(Gazetteer gazetteer, IReadOnlyList<string> countries)
    {
        _shapes = new MapShapes(gazetteer);
        _countries = countries;
    }

    /// <summary>Whose data the borders are and under which licence, in one sentence.</summary>
    public static string Attribution => MapShapes.Attribution;

    /// <summary>Whose view of disputed borders they draw, in one sentence.</summary>
    public static string View => MapShapes.BorderView;

    /// <summary>The borders as a GeoJSON feature collection in UTF-8; the property <c>level</c> is <c>country</c> or <c>region</c>.</summary>
    public Stream Open()
    {
        var target = new MemoryStream();
        using (var writer = new Utf8JsonWriter(target))
        {
            writer.WriteStartObject();
            writer.WriteString("type", "FeatureCollection");
            writer.WriteStartArray("features");
            Copy(writer, _shapes.Countries(), "country");
            Copy(writer, _shapes.Regions(_countries), "region");
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        target.Position = 0;
        return target;
    }

    private static void Copy(Utf8JsonWriter writer, byte[] collection, string level)
    {
        using var document = JsonDocument.Parse(collection);
        foreach (var feature in document.RootElement.GetProperty("features").EnumerateArray())
        {
            writer.WriteStartObject();
            foreach (var property in feature.EnumerateObject())
            {
                if (property.NameEquals("properties"))
                {
                    writer.WriteStartObject("properties");
                    writer.WriteString("level", level);
                    foreach (var inner in property.Value.EnumerateObject())
                    {
                        inner.WriteTo(writer);
                    }

                    writer.WriteEndObject();
                }
                else
                {
                    property.WriteTo(writer);
                }
            }

            writer.WriteEndObject();
        }
    }
}
