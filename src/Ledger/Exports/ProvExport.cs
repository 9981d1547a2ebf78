using System.Text.Json;
using Ledgerline.Ledger.Json;

namespace Ledgerline.Ledger.Exports;

/// <summary>Where each claim came from, as PROV-JSON (W3C member submission, 2013): quote → claim → origin, the article a source of the quote, the speaker an agent.</summary>
internal static class ProvExport
{
    private const string Own = "https://ledgerline.example/ns#";

    public static void Write(ExportContent content, Stream output)
    {
        using var writer = JsonExport.Writer(output);
        writer.WriteStartObject();
        writer.WriteStartObject("prefix"u8);
        writer.WriteString("l"u8, Own);
        writer.WriteEndObject();
        writer.WriteStartObject("entity"u8);
        WriteEntities(writer, content);
        writer.WriteEndObject();
        writer.WriteStartObject("agent"u8);
        Write(writer, "l:program", ("l:name", content.Program), ("l:licence", ExportContent.Licence));
        foreach (var row in content.Rows.Where(row => row.Claim.Sources.Count > 0).DistinctBy(row => row.Claim.Sources[^1].Name))
        {
            var speaker = row.Claim.Sources[^1];
            Write(writer, Speaker(speaker.Name), ("l:name", speaker.Name), ("l:kind", ContractCodes.Of(speaker.Kind)), ("l:side", speaker.Side?.Value));
        }

        writer.WriteEndObject();
        WriteRelations(writer, content);
        writer.WriteEndObject();
    }

    private static void WriteEntities(Utf8JsonWriter writer, ExportContent content)
    {
        foreach (var article in content.Rows.Select(row => row.Article).DistinctBy(article => article.Id))
        {
            Write(writer, $"l:article-{article.Id.Value}", ("l:url", article.Url), ("l:outlet", article.Outlet), ("l:published", article.Published.Value));
        }

        foreach (var row in content.Rows)
        {
            var id = row.Claim.Id.Value;
            Write(writer, $"l:quote-{id}", ("l:start", CsvTable.Number(row.Claim.Span.Start)), ("l:end", CsvTable.Number(row.Claim.Span.End)), ("l:text", row.Claim.Quote));
            Write(writer, $"l:claim-{id}", ("l:type", ContractCodes.Of(row.Claim.Type)), ("l:factuality", ContractCodes.Of(row.Claim.Factuality)), ("l:place", row.Claim.Place.Place?.Id.Value));
        }

        foreach (var origin in content.Origins)
        {
            Write(writer, $"l:origin-{origin.Id.Value}", ("l:first", origin.First?.ToString()));
        }
    }

    private static void WriteRelations(Utf8JsonWriter writer, ExportContent content)
    {
        writer.WriteStartObject("wasDerivedFrom"u8);
        foreach (var row in content.Rows)
        {
            var id = row.Claim.Id.Value;
            Derive(writer, $"_:q{id}", $"l:quote-{id}", $"l:article-{row.Article.Id.Value}");
            Derive(writer, $"_:c{id}", $"l:claim-{id}", $"l:quote-{id}");
            Derive(writer, $"_:o{id}", $"l:origin-{row.Origin.Id.Value}", $"l:claim-{id}");
        }

        writer.WriteEndObject();
        writer.WriteStartObject("wasAttributedTo"u8);
        foreach (var row in content.Rows)
        {
            var id = row.Claim.Id.Value;
            Attribute(writer, $"_:p{id}", $"l:claim-{id}", "l:program");
            if (row.Claim.Sources.Count > 0)
            {
                Attribute(writer, $"_:s{id}", $"l:quote-{id}", Speaker(row.Claim.Sources[^1].Name));
            }
        }

        writer.WriteEndObject();
    }

    private static string Speaker(string name) => $"l:speaker-{Uri.EscapeDataString(name)}";

    private static void Derive(Utf8JsonWriter writer, string id, string made, string from) => Write(writer, id, ("prov:generatedEntity", made), ("prov:usedEntity", from));

    private static void Attribute(Utf8JsonWriter writer, string id, string entity, string agent) => Write(writer, id, ("prov:entity", entity), ("prov:agent", agent));

    private static void Write(Utf8JsonWriter writer, string id, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        writer.WriteStartObject(id);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                writer.WriteString(name, value);
            }
        }

        writer.WriteEndObject();
    }
}
