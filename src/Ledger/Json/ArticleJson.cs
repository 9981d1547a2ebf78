using System.Globalization;
using System.Text.Json;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Json;

/// <summary>Articles. The stored form differs from the printed in one field: a ledger keeps texts by themselves, under their hash.</summary>
internal static class ArticleJson
{
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static void Write(Utf8JsonWriter writer, Article article)
    {
        writer.WriteStartObject();
        WriteHead(writer, article);
        writer.WriteString("text"u8, article.Text);
        WriteTail(writer, article);
        writer.WriteEndObject();
    }

    public static void WriteStored(Utf8JsonWriter writer, Article article, string textHash)
    {
        writer.WriteStartObject();
        WriteHead(writer, article);
        writer.WriteString("textSha256"u8, textHash);
        WriteTail(writer, article);
        writer.WriteEndObject();
    }

    public static Article Read(JsonElement json) => Read(json, json.Text("text"));

    /// <summary>Reads either form, with a text that was kept elsewhere.</summary>
    public static Article Read(JsonElement json, string text) => new()
    {
        Id = new ArticleId(json.Text("id")),
        Url = json.TextOrNull("url"),
        Outlet = json.TextOrNull("outlet"),
        Title = json.TextOrNull("title"),
        Byline = json.TextOrNull("byline"),
        Published = ReadDate(json.Field("published"), "published"),
        Updated = json.TryGetProperty("updated", out var updated) ? ReadDate(updated, "updated") : PublicationDate.None,
        Caption = json.OptionalText("caption"),
        Language = new Language(json.Text("language")),
        Text = text,
        Warnings = json.Items("warnings", warning => warning.GetString() ?? ""),
        Blocks = json.Items("blocks", block => new TextBlock(block.Span(), block.Code("kind", CodeTables.BlockKinds))),
    };

    public static string ReadTextHash(JsonElement json) => json.Text("textSha256");

    private static void WriteHead(Utf8JsonWriter writer, Article article)
    {
        writer.WriteString("id"u8, article.Id.Value);
        writer.WriteString("url"u8, article.Url);
        writer.WriteString("outlet"u8, article.Outlet);
        writer.WriteString("title"u8, article.Title);
        writer.WriteString("byline"u8, article.Byline);
        WriteDate(writer, "published", article.Published);
        if (article.Updated.Precision != TimePrecision.None)
        {
            WriteDate(writer, "updated", article.Updated);
        }

        if (article.Caption is { } caption)
        {
            writer.WriteString("caption"u8, caption);
        }

        writer.WriteString("language"u8, article.Language.Code);
    }

    private static void WriteDate(Utf8JsonWriter writer, string name, PublicationDate date)
    {
        writer.WriteStartObject(name);
        writer.WriteString("value"u8, date.Value);
        writer.WriteString("precision"u8, CodeTables.TimePrecisions.Of(date.Precision));
        writer.WriteString("basis"u8, CodeTables.DateBases.Of(date.Basis));
        writer.WriteEndObject();
    }

    private static void WriteTail(Utf8JsonWriter writer, Article article)
    {
        writer.WriteStartArray("warnings"u8);
        foreach (var warning in article.Warnings)
        {
            writer.WriteStringValue(warning);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("blocks"u8);
        foreach (var block in article.Blocks)
        {
            writer.WriteStartObject();
            writer.WriteSpan(block.Span);
            writer.WriteString("kind"u8, CodeTables.BlockKinds.Of(block.Kind));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static PublicationDate ReadDate(JsonElement json, string name)
    {
        var precision = json.Code("precision", CodeTables.TimePrecisions);
        var basis = json.Code("basis", CodeTables.DateBases);
        if (precision == TimePrecision.None)
        {
            return PublicationDate.None;
        }

        var value = json.Text("value");
        if (precision == TimePrecision.Instant && TryParse(value, InstantFormat, out var instant))
        {
            return PublicationDate.At(instant, basis);
        }

        return FormatOf(precision) is { } format && TryParse(value, format, out var first)
            ? PublicationDate.On(new Day(DateOnly.FromDateTime(first.UtcDateTime)), precision, basis)
            : throw new FormatException($"'{name}' is '{value}', which does not fit its precision.");
    }

    private static string? FormatOf(TimePrecision precision) => precision switch
    {
        TimePrecision.Day => "yyyy-MM-dd",
        TimePrecision.Month => "yyyy-MM",
        TimePrecision.Year => "yyyy",
        _ => null,
    };

    private static bool TryParse(string value, string format, out DateTimeOffset time)
        => DateTimeOffset.TryParseExact(value, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
}
