using System.Text.Json;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Json;

/// <summary>Origins and stories.</summary>
internal static class LineageJson
{
    public static void Write(Utf8JsonWriter writer, Origin origin)
    {
        writer.WriteStartObject();
        writer.WriteString("origin"u8, origin.Id.Value);
        WriteSpeaker(writer, origin.Speaker);
        writer.WriteString("claim"u8, origin.Claim.Value);
        writer.WriteDay("first"u8, origin.First);
        writer.WriteStartArray("articles"u8);
        foreach (var article in origin.Articles)
        {
            writer.WriteStringValue(article.Value);
        }

        writer.WriteEndArray();
        writer.WriteNumber("copies"u8, Math.Max(0, origin.Articles.Count - 1));
        WriteDrift(writer, origin.Drift);
        writer.WriteStartArray("claims"u8);
        foreach (var claim in origin.Claims)
        {
            writer.WriteStringValue(claim.Value);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, StoryArticle story)
    {
        writer.WriteStartObject();
        writer.WriteString("article"u8, story.Article.Value);
        writer.WriteString("story"u8, story.Story.Value);
        writer.WriteString("copyOf"u8, story.CopyOf?.Value);
        writer.WriteDerived("similarity"u8, story.Similarity);
        writer.WriteEndObject();
    }

    private static void WriteSpeaker(Utf8JsonWriter writer, Source? speaker)
    {
        writer.WritePropertyName("speaker"u8);
        if (speaker is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteSource(speaker);
        }
    }

    private static void WriteDrift(Utf8JsonWriter writer, IReadOnlyList<Drift> drifts)
    {
        writer.WriteStartArray("drift"u8);
        foreach (var drift in drifts)
        {
            writer.WriteStartObject();
            writer.WriteString("kind"u8, CodeTables.DriftKinds.Of(drift.Kind));
            writer.WriteString("from"u8, drift.From);
            writer.WriteString("to"u8, drift.To);
            writer.WriteString("article"u8, drift.Article.Value);
            writer.WriteString("fromClaim"u8, drift.FromClaim.Value);
            writer.WriteString("toClaim"u8, drift.ToClaim.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
