using System.Text.Json;
using Ledgerline.Ledger.Search;

namespace Ledgerline.Ledger.Json;

/// <summary>Hits of a search.</summary>
internal static class SearchJson
{
    private const int MostPassages = 3;

    public static void Write(Utf8JsonWriter writer, SearchHit hit, IReadOnlyList<SearchTerm> terms)
    {
        var article = hit.Article;
        writer.WriteStartObject();
        writer.WriteString("key"u8, hit.Key.ToString());
        writer.WriteString("article"u8, article.Id.Value);
        writer.WriteString("title"u8, article.Title);
        writer.WriteString("outlet"u8, article.Outlet);
        writer.WriteString("published"u8, article.Published.Range?.Start?.ToString());
        writer.WriteString("url"u8, article.Url);
        writer.WriteString("language"u8, article.Language.Code);
        if (hit.Claim is { } claim)
        {
            writer.WritePropertyName("claim"u8);
            ClaimJson.Write(writer, claim, null);
        }
        else
        {
            writer.WriteStartArray("passages"u8);
            foreach (var passage in SearchPassage.Of(article.Text, terms, MostPassages))
            {
                writer.WriteStartObject();
                writer.WriteSpan(passage.Span);
                writer.WriteString("text"u8, passage.Span.In(article.Text));
                writer.WriteStartArray("matches"u8);
                foreach (var match in passage.Matches)
                {
                    writer.WriteStartObject();
                    writer.WriteSpan(match);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
