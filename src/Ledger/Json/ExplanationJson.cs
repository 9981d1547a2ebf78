using System.Text.Json;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Json;

/// <summary>What a claim was read from.</summary>
internal static class ExplanationJson
{
    public static void Write(Utf8JsonWriter writer, Explanation explanation)
    {
        writer.WriteStartArray("explanation"u8);
        foreach (var step in explanation.Steps)
        {
            writer.WriteStartObject();
            writer.WriteString("part"u8, step.Part);
            writer.WriteString("words"u8, step.Words);
            writer.WriteString("path"u8, step.Path);
            writer.WriteString("entry"u8, step.Entry);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
