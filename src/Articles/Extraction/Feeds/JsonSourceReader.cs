using System.Globalization;
using System.Text;
using System.Text.Json;
using Ledgerline.Articles.Extraction.Dates;
using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Feeds;

/// <summary>Reads JSON that is no JSON Lines: JSON Feed, the export of a Telegram channel, a list of articles, or one article. Pure.</summary>
internal static class JsonSourceReader
{
    private static readonly string[] PublicChats = ["public_channel", "public_supergroup", "private_channel"];

    /// <summary>The documents of <paramref name="content"/>, with the faults among them.</summary>
    internal static IEnumerable<Found> Read(ReadOnlyMemory<byte> content, string name, int maxDepth)
    {
        JsonDocument document;
        string? problem = null;
        try
        {
            document = JsonDocument.Parse(Unmarked(content), new JsonDocumentOptions { MaxDepth = maxDepth, AllowTrailingCommas = true });
        }
        catch (JsonException broken)
        {
            document = JsonDocument.Parse("null");
            problem = string.Create(CultureInfo.InvariantCulture, $"is no valid JSON (line {(broken.LineNumber ?? 0) + 1}, byte {(broken.BytePositionInLine ?? 0) + 1}). Export it again, or repair it.");
        }

        using (document)
        {
            var root = document.RootElement;
            var found = problem is not null ? [new Found(null, problem)]
                : root.ValueKind == JsonValueKind.Array ? Articles(root, name)
                : Text(root, "version")?.Contains("jsonfeed.org", StringComparison.Ordinal) is true ? Feed(root, name)
                : root.ValueKind == JsonValueKind.Object && (root.TryGetProperty("messages", out _) || root.TryGetProperty("chats", out _)) ? Telegram(root)
                : Text(root, "text") is not null ? [Article(root, name)]
                : [new Found(null, "is JSON of a kind that is not known. Give a JSON Feed, a Telegram export (result.json), or objects with \"text\".")];
            foreach (var item in found)
            {
                yield return item;
            }
        }
    }

    private static ReadOnlyMemory<byte> Unmarked(ReadOnlyMemory<byte> content) => content.Span.StartsWith("\uFEFF"u8) ? content["\uFEFF"u8.Length..] : content;

    /// <summary>A document, or what is wrong with a part of the file.</summary>
    /// <param name="Document">The document without its input; null where there is a problem.</param>
    /// <param name="Problem">What is wrong and what to do; null where there is a document.</param>
    internal sealed record Found(RawDocument? Document, string? Problem);

    private static IEnumerable<Found> Articles(JsonElement list, string name)
        => list.EnumerateArray().Select((item, number) => Article(item, string.Create(CultureInfo.InvariantCulture, $"{name}-{number + 1}")));

    private static Found Article(JsonElement item, string id)
        => new(new RawDocument { Input = "", Id = id, Format = RawFormat.JsonObject, Content = Encoding.UTF8.GetBytes(item.GetRawText()) }, null);

    /// <summary>The entries of a JSON Feed; none where it is none.</summary>
    /// <param name="content">The feed.</param>
    /// <param name="address">Where it was found, for addresses that are relative to it.</param>
    internal static IReadOnlyList<FeedEntry> Entries(ReadOnlyMemory<byte> content, string address)
    {
        try
        {
            using var document = JsonDocument.Parse(Unmarked(content));
            return [.. Entries(document.RootElement, address)];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static IEnumerable<Found> Feed(JsonElement root, string name) => Entries(root, address: null).Select(entry => new Found(EntryDocument.Of(entry, name), null));

    private static IEnumerable<FeedEntry> Entries(JsonElement root, string? address)
    {
        var (outlet, language) = (Text(root, "title"), Text(root, "language"));
        var @base = address ?? Text(root, "feed_url") ?? Text(root, "home_page_url");
        foreach (var item in Items(root, "items"))
        {
            var content = Text(item, "content_html") ?? (Text(item, "content_text") is { } plain ? FeedWords.AsHtml(plain) : null);
            var url = FeedWords.Absolute(@base, Text(item, "url") ?? Text(item, "external_url"));
            yield return new FeedEntry(
                Text(item, "id") ?? url,
                new DocumentFacts
                {
                    Url = url,
                    Title = FeedWords.Plain(Text(item, "title")),
                    Outlet = outlet,
                    Byline = FeedWords.Byline([.. Items(item, "authors").Select(author => Text(author, "name")), Text(Field(item, "author"), "name")]),
                    Published = MachineDate.Read(Text(item, "date_published")) is { Precision: not TimePrecision.None } published ? published : MachineDate.Read(Text(item, "date_modified")),
                    Language = Text(item, "language") ?? language,
                    IsSummary = content is null,
                },
                content ?? (Text(item, "summary") is { } summary ? FeedWords.AsHtml(summary) : null));
        }
    }

    private static IEnumerable<Found> Telegram(JsonElement root)
    {
        IEnumerable<JsonElement> chats = root.TryGetProperty("messages", out _) ? [root] : Items(Field(root, "chats"), "list");
        foreach (var chat in chats)
        {
            var (title, kind) = (Text(chat, "name") ?? "channel", Text(chat, "type") ?? "");
            if (!PublicChats.Contains(kind))
            {
                yield return new Found(null, $"holds a chat of the kind '{kind}', which is private and not read. Export a channel or a public group.");
                continue;
            }

            foreach (var message in Items(chat, "messages"))
            {
                if (Text(message, "type") is "message" && Words(Field(message, "text")) is { Length: > 0 } words)
                {
                    yield return new Found(Message(message, words, title, Number(chat, "id")), null);
                }
            }
        }
    }

    private static RawDocument Message(JsonElement message, string words, string title, long? chat) => new()
    {
        Input = "",
        Id = string.Create(CultureInfo.InvariantCulture, $"{ArticleNames.Slug(title)}-{chat ?? 0}-{Number(message, "id") ?? 0}"),
        Format = RawFormat.PlainText,
        Content = Encoding.UTF8.GetBytes(words),
        Facts = new DocumentFacts
        {
            Outlet = title,
            Published = long.TryParse(Text(message, "date_unixtime"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 4_000_000_000
                ? PublicationDate.At(DateTimeOffset.FromUnixTimeSeconds(seconds), DateBasis.Metadata)
                : MachineDate.Read(Text(message, "date")),
        },
    };

    /// <summary>A message's text is a string, or a list of strings and of marked stretches.</summary>
    private static string Words(JsonElement text) => (text.ValueKind switch
    {
        JsonValueKind.String => Whole(text),
        JsonValueKind.Array => string.Concat(text.EnumerateArray().Select(part => Whole(part.ValueKind == JsonValueKind.String ? part : Field(part, "text")))),
        _ => "",
    }).Trim();

    private static JsonElement Field(JsonElement json, string name)
        => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var field) ? field : default;

    private static JsonElement.ArrayEnumerator Items(JsonElement json, string name)
        => Field(json, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : default;

    private static long? Number(JsonElement json, string name) => Field(json, name) is { ValueKind: JsonValueKind.Number } field && field.TryGetInt64(out var number) ? number : null;

    /// <summary>A string; half a character in it (a lone surrogate, bytes that are no UTF-8) is marked as such. Anything else is empty.</summary>
    private static string Whole(JsonElement text)
    {
        try
        {
            return text.ValueKind == JsonValueKind.String ? text.GetString()! : ""; // A string has one.
        }
        catch (InvalidOperationException)
        {
            return LooseJsonString.Read(text);
        }
    }

    private static string? Text(JsonElement json, string name)
    {
        var field = Field(json, name);
        return field.ValueKind == JsonValueKind.String && Whole(field) is var text && !string.IsNullOrWhiteSpace(text) ? text.Trim()
            : field.ValueKind == JsonValueKind.Number && name == "id" ? field.GetRawText()
            : null;
    }
}
