using System.Text.Json;
using Ledgerline.Ledger.Json;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Exports;

/// <summary>An origin and place an event of the PLOVER ontology (Open Event Data Alliance, 2018), one JSON object a line.</summary>
internal static class PloverExport
{
    public static void Write(ExportContent content, Stream output)
    {
        foreach (var row in content.Events())
        {
            using (var writer = JsonExport.Writer(output))
            {
                Write(writer, row, content);
            }

            output.WriteByte((byte)'\n');
        }
    }

    private static void Write(Utf8JsonWriter writer, ExportRow row, ExportContent content)
    {
        var (claim, place) = (row.Claim, row.Claim.Place.Place!); // Events have a place.
        var (type, mode) = Kind(claim);
        writer.WriteStartObject();
        writer.WriteString("id"u8, $"{row.Origin.Id.Value}-{place.Id.Value}");
        writer.WriteString("event"u8, type);
        writer.WriteString("mode"u8, mode);
        writer.WriteStartArray("context"u8);
        writer.WriteStringValue(claim.Type is ClaimType.Captures or ClaimType.Controls or ClaimType.PartlyControls or ClaimType.Advances or ClaimType.Withdraws ? "territory" : "military");
        writer.WriteEndArray();
        WriteActor(writer, "source", claim.Agent);
        WriteActor(writer, "target", claim.Target);
        writer.WriteString("date"u8, row.Day?.ToString());
        writer.WriteStartObject("loc"u8);
        writer.WriteString("id"u8, place.Id.Value);
        writer.WriteString("text"u8, place.Name);
        writer.WriteString("country"u8, place.Country);
        writer.WriteNumber("lat"u8, place.Location.Latitude);
        writer.WriteNumber("lon"u8, place.Location.Longitude);
        writer.WriteEndObject();
        writer.WriteString("speaker"u8, claim.Sources.Count > 0 ? claim.Sources[^1].Name : null);
        writer.WriteString("factuality"u8, ContractCodes.Of(claim.Factuality));
        writer.WriteString("text"u8, claim.Quote);
        writer.WriteStartArray("articles"u8);
        foreach (var article in row.Origin.Articles)
        {
            writer.WriteStringValue(article.Value);
        }

        writer.WriteEndArray();
        writer.WriteString("coder"u8, content.Program);
        writer.WriteString("licence"u8, ExportContent.Licence);
        writer.WriteEndObject();
    }

    private static void WriteActor(Utf8JsonWriter writer, string name, Participant actor)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text"u8, actor.Actor);
        writer.WriteString("code"u8, actor.Side?.Value);
        writer.WriteEndObject();
    }

    /// <summary>Event type and mode; the mode is null where the ontology has none that the words bear out.</summary>
    private static (string Type, string? Mode) Kind(Claim claim) => claim.Type switch
    {
        ClaimType.Captures or ClaimType.Controls or ClaimType.PartlyControls => ("COERCE", "seize"),
        ClaimType.Encircles => ("COERCE", "restrict"),
        ClaimType.Withdraws => ("RETREAT", "withdraw"),
        ClaimType.Reinforces => ("MOBILIZE", "troops"),
        ClaimType.Destroys => ("ASSAULT", "destroy"),
        ClaimType.Strikes => ("ASSAULT", null), // Which of its modes hangs on the weapon, and that on the language.
        _ => ("ASSAULT", null),
    };
}
