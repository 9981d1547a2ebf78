using System.Globalization;
using System.Text.Json;
using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Notes;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Json;

/// <summary>Notes: reviews, withdrawals, removals, tools and statuses on record.</summary>
internal static class NoteJson
{
    public static void Write(Utf8JsonWriter writer, Note note)
    {
        writer.WriteStartObject();
        WriteFields(writer, note);
        writer.WriteEndObject();
    }

    /// <summary>A note with its entry, as <c>ledger notes</c> prints it.</summary>
    public static void Write(Utf8JsonWriter writer, RecordedNote recorded)
    {
        writer.WriteStartObject();
        writer.WriteNumber("entry"u8, recorded.Sequence);
        writer.WriteString("recorded"u8, recorded.Recorded.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        WriteFields(writer, recorded.Note);
        writer.WriteEndObject();
    }

    public static Note Read(EntryKind kind, JsonElement json)
    {
        var named = json.Code("note", CodeTables.Notes);
        return named != kind
            ? throw new FormatException($"'note' is '{json.Text("note")}', and its entry is of another kind.")
            : kind switch
            {
                EntryKind.Review => new Review(
                    new ArticleId(json.Text("article")),
                    new ClaimId(json.Text("claim")),
                    json.Code("decision", CodeTables.Decisions),
                    json.Object("correction") is { } correction ? ReadCorrection(correction) : null,
                    json.Text("by"),
                    json.Text("reason"),
                    json.Day("on")),
                EntryKind.Withdrawal => new Withdrawal(new ArticleId(json.Text("article")), json.Text("by"), json.Text("reason"), json.Day("on")),
                EntryKind.Removal => new Removal(new ArticleId(json.Text("article")), json.Items("readings", ReadReading), json.Text("by"), json.Text("reason"), json.Day("on")),
                EntryKind.Tools => new Toolset(json.Items("tools", tool => new Tool(tool.Text("name"), tool.Text("version")))),
                EntryKind.Status => new StatusNote(StatusJson.Read(json.Field("status")), json.Long("through")),
                _ => throw new FormatException($"notes of kind {(int)kind} are not known."),
            };
    }

    private static void WriteFields(Utf8JsonWriter writer, Note note)
    {
        writer.WriteString("note"u8, CodeTables.Notes.Of(note.Kind));
        switch (note)
        {
            case Review review:
                writer.WriteString("article"u8, review.Article.Value);
                writer.WriteString("claim"u8, review.Claim.Value);
                writer.WriteString("decision"u8, CodeTables.Decisions.Of(review.Decision));
                WriteCorrection(writer, review.Correction);
                WriteGround(writer, review.By, review.Reason, review.On);
                break;
            case Withdrawal withdrawal:
                writer.WriteString("article"u8, withdrawal.Article.Value);
                WriteGround(writer, withdrawal.By, withdrawal.Reason, withdrawal.On);
                break;
            case Removal removal:
                writer.WriteString("article"u8, removal.Article.Value);
                writer.WriteStartArray("readings"u8);
                foreach (var reading in removal.Readings)
                {
                    writer.WriteStartObject();
                    writer.WriteNumber("entry"u8, reading.Entry);
                    writer.WriteString("article"u8, reading.Article.Value);
                    writer.WriteString("textSha256"u8, reading.Text.ToString());
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
                WriteGround(writer, removal.By, removal.Reason, removal.On);
                break;
            case Toolset toolset:
                writer.WriteStartArray("tools"u8);
                foreach (var tool in toolset.Tools)
                {
                    writer.WriteStartObject();
                    writer.WriteString("name"u8, tool.Name);
                    writer.WriteString("version"u8, tool.Version);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
                break;
            case StatusNote status:
                writer.WritePropertyName("status"u8);
                StatusJson.Write(writer, status.Status);
                writer.WriteNumber("through"u8, status.Through);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(note), note, "Notes of this kind have no JSON form.");
        }
    }

    private static void WriteGround(Utf8JsonWriter writer, string by, string reason, Day on)
    {
        writer.WriteString("by"u8, by);
        writer.WriteString("reason"u8, reason);
        writer.WriteString("on"u8, on.ToString());
    }

    private static void WriteCorrection(Utf8JsonWriter writer, ClaimCorrection? correction)
    {
        if (correction is null)
        {
            writer.WriteNull("correction"u8);
            return;
        }

        writer.WriteStartObject("correction"u8);
        writer.WriteString("type"u8, correction.Type is { } type ? CodeTables.ClaimTypes.Of(type) : null);
        writer.WriteString("factuality"u8, correction.Factuality is { } factuality ? CodeTables.Factualities.Of(factuality) : null);
        writer.WriteString("agent"u8, correction.Agent?.Value);
        writer.WriteString("target"u8, correction.Target?.Value);
        writer.WritePlace("place"u8, correction.Place);
        writer.WriteDays("time"u8, correction.Time);
        writer.WriteEndObject();
    }

    private static ClaimCorrection ReadCorrection(JsonElement json) => new()
    {
        Type = json.TextOrNull("type") is null ? null : json.Code("type", CodeTables.ClaimTypes),
        Factuality = json.TextOrNull("factuality") is null ? null : json.Code("factuality", CodeTables.Factualities),
        Agent = json.TextOrNull("agent") is { } agent ? new SideCode(agent) : null,
        Target = json.TextOrNull("target") is { } target ? new SideCode(target) : null,
        Place = json.PlaceOrNull("place"),
        Time = json.Days("time"),
    };

    private static RemovedReading ReadReading(JsonElement json)
        => new(json.Long("entry"), new ArticleId(json.Text("article")), Digest.TryParse(json.Text("textSha256"), out var text) ? text : throw new FormatException("'textSha256' is no hash."));
}
