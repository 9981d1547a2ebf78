using System.Text.Json;
using Ledgerline.Articles.Extraction.Dates;
using Ledgerline.Articles.Extraction.Html.Tree;

namespace Ledgerline.Articles.Extraction.Html.Metadata;

/// <summary>Reads JSON-LD in the terms of schema.org: the first object whose type is a kind of article.</summary>
internal static class LinkedDataReader
{
    private const int MaxDepth = 48;
    private const int MostObjects = 2000;
    private const int LongestScript = 2 * 1024 * 1024;

    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = MaxDepth,
    };

    /// <summary>The article of <paramref name="scripts"/>; <see cref="LinkedData.None"/> where there is none. Broken scripts are passed over.</summary>
    internal static LinkedData Read(IReadOnlyList<string> scripts)
    {
        foreach (var script in scripts.Where(script => script.Length <= LongestScript))
        {
            try
            {
                using var document = JsonDocument.Parse(Repair(script), Lenient);
                if (FindArticle(document.RootElement) is { } article)
                {
                    return Read(article);
                }
            }
            catch (Exception broken) when (broken is JsonException or InvalidOperationException)
            {
                // The other scripts and the page itself still speak.
            }
        }

        return LinkedData.None;
    }

    /// <summary>Some sites put the object into a comment, or leave line ends within strings.</summary>
    private static string Repair(string script)
    {
        var trimmed = script.Trim();
        trimmed = trimmed.StartsWith("<!--", StringComparison.Ordinal) ? trimmed[4..] : trimmed;
        trimmed = trimmed.StartsWith("//<![CDATA[", StringComparison.Ordinal) ? trimmed[11..] : trimmed;
        var end = trimmed.LastIndexOfAny(['}', ']']);
        return (end < 0 ? trimmed : trimmed[..(end + 1)]).Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
    }

    private static JsonElement? FindArticle(JsonElement root)
    {
        var queue = new Queue<JsonElement>([root]);
        for (var seen = 0; queue.Count > 0 && seen < MostObjects; seen++)
        {
            var element = queue.Dequeue();
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                {
                    queue.Enqueue(item);
                }
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                if (IsArticle(element))
                {
                    return element;
                }

                foreach (var property in element.EnumerateObject().Where(property => property.Name is "@graph" or "mainEntity" or "mainEntityOfPage" or "hasPart"))
                {
                    queue.Enqueue(property.Value);
                }
            }
        }

        return null;
    }

    private static bool IsArticle(JsonElement element)
        => element.TryGetProperty("@type", out var type) && Texts(type).Any(name => name.EndsWith("Article", StringComparison.Ordinal)
            || name.EndsWith("BlogPosting", StringComparison.Ordinal) || name is "Report" or "SocialMediaPosting" or "DiscussionForumPosting");

    private static LinkedData Read(JsonElement article) => new()
    {
        Headline = Text(article, "headline") ?? Text(article, "name"),
        Authors = article.TryGetProperty("author", out var author) ? [.. Names(author)] : [],
        Publisher = article.TryGetProperty("publisher", out var publisher) ? Names(publisher).FirstOrDefault() : null,
        Published = MachineDate.Read(Text(article, "datePublished") ?? Text(article, "dateCreated")),
        Modified = MachineDate.Read(Text(article, "dateModified")),
        Url = Text(article, "url") ?? (article.TryGetProperty("mainEntityOfPage", out var page) ? Text(page, "@id") ?? Texts(page).FirstOrDefault() : null),
        Body = article.TryGetProperty("articleBody", out var body) && body.ValueKind == JsonValueKind.String ? System.Net.WebUtility.HtmlDecode(body.GetString()) : null,
    };

    private static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
        JsonValueKind.Object => Text(element, "name") is { } name ? [name] : [],
        JsonValueKind.String => Texts(element),
        _ => [],
    };

    private static string? Text(JsonElement element, string name)
        => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? Texts(value).FirstOrDefault() : null;

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String when element.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
            => [Blanks.Collapse(System.Net.WebUtility.HtmlDecode(text)).Trim()],
        JsonValueKind.Array => element.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).SelectMany(Texts),
        _ => [],
    };
}
