using System.Text.Json;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Json;

/// <summary>Attributions. A role that is broken up is a list, one that the text leaves out null.</summary>
internal static class AttributionJson
{
    public static void Write(Utf8JsonWriter writer, Article article, Attribution attribution)
    {
        writer.WriteStartObject();
        writer.WriteString("article"u8, article.Id.Value);
        writer.WriteNumber("attribution"u8, attribution.Number);
        writer.WriteSpan(attribution.Span);
        WriteRole(writer, "source"u8, article, attribution.Source);
        WriteRole(writer, "cue"u8, article, attribution.Cue);
        WriteRole(writer, "content"u8, article, attribution.Content);
        if (attribution.Parent is { } parent)
        {
            writer.WriteNumber("parent"u8, parent);
        }
        else
        {
            writer.WriteNull("parent"u8);
        }

        writer.WriteEndObject();
    }

    private static void WriteRole(Utf8JsonWriter writer, ReadOnlySpan<byte> name, Article article, IReadOnlyList<TextSpan> spans)
    {
        writer.WritePropertyName(name);
        if (spans.Count == 0)
        {
            writer.WriteNullValue();
            return;
        }

        if (spans.Count > 1)
        {
            writer.WriteStartArray();
        }

        foreach (var span in spans)
        {
            writer.WriteStartObject();
            writer.WriteSpan(span);
            writer.WriteString("text"u8, span.In(article.Text));
            writer.WriteEndObject();
        }

        if (spans.Count > 1)
        {
            writer.WriteEndArray();
        }
    }
}
