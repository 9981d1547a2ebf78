using System.Text.Json;
using Ledgerline.Ledger.Json;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Exports;

/// <summary>A claim with a place a feature; its properties are the claim as the command line prints it, with its article and origin.</summary>
internal static class GeoJsonExport
{
    public static void Write(ExportContent content, Stream output)
    {
        using var writer = JsonExport.Writer(output);
        writer.WriteStartObject();
        writer.WriteString("type"u8, "FeatureCollection");
        writer.WriteString("program"u8, content.Program);
        writer.WriteString("licence"u8, ExportContent.Licence);
        writer.WriteStartArray("features"u8);
        foreach (var row in content.Rows)
        {
            if (row.Claim.Place.Place is { } place)
            {
                Write(writer, row, place);
            }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ExportRow row, Place place)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, "Feature");
        writer.WriteString("id"u8, row.Claim.Id.Value);
        JsonExport.WritePoint(writer, "geometry", place.Location);
        writer.WritePropertyName("properties"u8);
        writer.WriteStartObject();
        writer.WriteString("claim"u8, row.Claim.Id.Value);
        writer.WriteString("article"u8, row.Article.Id.Value);
        writer.WriteString("url"u8, row.Article.Url);
        writer.WriteString("outlet"u8, row.Article.Outlet);
        writer.WriteString("published"u8, row.Article.Published.Value);
        writer.WriteString("origin"u8, row.Origin.Id.Value);
        writer.WriteString("type"u8, ContractCodes.Of(row.Claim.Type));
        writer.WriteString("agent"u8, row.Claim.Agent.Actor);
        writer.WriteString("agentSide"u8, row.Claim.Agent.Side?.Value);
        writer.WriteString("target"u8, row.Claim.Target.Actor);
        writer.WriteString("targetSide"u8, row.Claim.Target.Side?.Value);
        writer.WriteString("place"u8, place.Id.Value);
        writer.WriteString("name"u8, place.Name);
        writer.WriteString("admin"u8, place.Admin);
        writer.WriteString("relation"u8, ContractCodes.Of(row.Claim.Place.Relation.Kind));
        writer.WriteString("speaker"u8, row.Claim.Sources.Count > 0 ? row.Claim.Sources[^1].Name : null);
        writer.WriteString("factuality"u8, ContractCodes.Of(row.Claim.Factuality));
        writer.WriteString("day"u8, row.Day?.ToString());
        writer.WriteString("quote"u8, row.Claim.Quote);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
