using System.Text.Json;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Json;

/// <summary>Time expressions.</summary>
internal static class TimeJson
{
    public static void Write(Utf8JsonWriter writer, Article article, TimeExpression time)
    {
        writer.WriteStartObject();
        writer.WriteString("article"u8, article.Id.Value);
        writer.WriteSpan(time.Span);
        writer.WriteString("quote"u8, time.Span.In(article.Text));
        writer.WriteString("value"u8, time.Value);
        writer.WriteDays("resolved"u8, time.Resolved);
        writer.WriteEndObject();
    }
}
