using System.Text.Json;
using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction;

/// <summary>Reads the fields of an article from one JSON object.</summary>
internal sealed class JsonObjectReader(ArticleReaderOptions options)
{
    private const int MaxIdLength = 256;

    /// <summary>Reads <paramref name="raw"/>; what the object does not say is taken from the options.</summary>
    internal FieldsOrFault Read(RawDocument raw)
    {
        var content = raw.Content.Span.StartsWith("\uFEFF"u8) ? raw.Content[3..] : raw.Content;
        try
        {
            using var document = JsonDocument.Parse(content, new JsonDocumentOptions { MaxDepth = options.MaxJsonDepth });
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? ReadObject(raw, document.RootElement)
                : Fault(UnreadableReason.BrokenJson, $"holds {Name(document.RootElement.ValueKind)} where an object is needed. Put one object {{\"id\": …, \"text\": …}} on each line.");
        }
        catch (JsonException broken)
        {
            var column = (broken.BytePositionInLine ?? 0) + 1;
            return Fault(UnreadableReason.BrokenJson, $"is no valid JSON (at byte {column}). Put one whole object {{\"id\": …, \"text\": …}} on each line.");
        }
    }

    private FieldsOrFault ReadObject(RawDocument raw, JsonElement json)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var name in (string[])["id", "text", "title", "url", "outlet", "byline", "published", "language"])
        {
            if (!TryRead(json, name, out var value, out var problem))
            {
                return Fault(UnreadableReason.BadField, problem);
            }

            values[name] = value;
        }

        return Check(raw, values);
    }

    private FieldsOrFault Check(RawDocument raw, Dictionary<string, string?> values)
    {
        if (values["text"] is not { } text)
        {
            return Fault(UnreadableReason.BadField, "has no field 'text' with words in it. Give the text of the article as \"text\".");
        }

        var id = values["id"]?.Trim() ?? raw.Id;
        if (id.Length > MaxIdLength || id.Any(char.IsControl))
        {
            return Fault(UnreadableReason.BadField, $"has an 'id' that is longer than {MaxIdLength} characters or has control characters. Give a short id.");
        }

        var published = options.Given;
        if (values["published"] is { } given && !GivenDate.TryParse(given, out published, out var problem))
        {
            return Fault(UnreadableReason.BadDate, $"has a bad 'published': {problem}");
        }

        return new FieldsOrFault.Fields(new ArticleFields
        {
            Id = new ArticleId(id),
            Text = text,
            Title = values["title"]?.Trim(),
            Url = values["url"]?.Trim(),
            Outlet = values["outlet"]?.Trim() ?? options.Outlet,
            Byline = values["byline"]?.Trim(),
            Language = values["language"] is { } language ? LanguageTag.Read(language) : options.Language,
            Published = published,
        });
    }

    /// <summary>Reads a field; absent, null and blank are the same.</summary>
    private static bool TryRead(JsonElement json, string name, out string? value, out string problem)
    {
        value = null;
        problem = "";
        if (!json.TryGetProperty(name, out var field) || field.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        if (name == "id" && field.ValueKind == JsonValueKind.Number)
        {
            value = field.GetRawText();
            return true;
        }

        if (field.ValueKind != JsonValueKind.String)
        {
            problem = $"has {Name(field.ValueKind)} as '{name}' where a string is needed. Put it in quotation marks.";
            return false;
        }

        try
        {
            var text = field.GetString();
            value = string.IsNullOrWhiteSpace(text) ? null : text;
            return true;
        }
        catch (InvalidOperationException)
        {
            problem = $"has half a character in '{name}' (a lone surrogate, or bytes that are no UTF-8). Write the file anew as UTF-8.";
            return false;
        }
    }

    private static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        JsonValueKind.Null => "null",
        _ => "an object",
    };

    private static FieldsOrFault.Fault Fault(UnreadableReason reason, string problem) => new(reason, problem);
}
