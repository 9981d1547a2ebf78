using System.Text.Json;
using Ledgerline.Ledger.Views;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Json;

/// <summary>Statuses: a place's dossier and a row of <c>control</c>.</summary>
internal static class StatusJson
{
    public static void Write(Utf8JsonWriter writer, PlaceStatus status)
    {
        writer.WriteStartObject();
        WriteVerdict(writer, status);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, PlaceDossier dossier)
    {
        writer.WriteStartObject();
        WriteVerdict(writer, dossier.Status);
        writer.WriteNumber("undated"u8, dossier.Undated);
        writer.WriteStartArray("history"u8);
        foreach (var change in dossier.History)
        {
            writer.WriteStartObject();
            writer.WriteString("on"u8, change.On.ToString());
            writer.WriteString("from"u8, change.From.ToString());
            writer.WriteString("to"u8, change.To.ToString());
            writer.WriteDerived("probability"u8, change.Probability.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("noted"u8);
        foreach (var noted in dossier.Noted)
        {
            WriteNoted(writer, noted);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, PlaceSummary summary)
    {
        writer.WriteStartObject();
        WriteHead(writer, summary.Status);
        if (OfVerdict(summary.Status) is { } probability)
        {
            writer.WriteDerived("probability"u8, probability.Value);
        }
        else
        {
            writer.WriteNull("probability"u8);
        }

        writer.WriteNumber("origins"u8, summary.Origins);
        writer.WriteString("lastClaim"u8, summary.LastClaim.Value);
        writer.WriteEndObject();
    }

    public static PlaceStatus Read(JsonElement json) => new()
    {
        Place = JsonPartReads.Place(json.Field("place")),
        On = json.Day("on"),
        AsOf = json.Day("asOf"),
        Status = ReadStatus(json, "status"),
        Probability = ReadProbabilities(json.Field("probability")),
        Contested = new Probability(json.Number("contested")),
        Evidence = json.Items("evidence", ReadEvidence),
    };

    private static Evidence ReadEvidence(JsonElement json) => new()
    {
        Claim = new ClaimId(json.Text("claim")),
        Quote = json.Text("quote"),
        Sources = json.Items("source", JsonPartReads.Source),
        Weight = json.Number("weight"),
        Origin = new OriginId(json.Text("origin")),
        For = ReadStatus(json, "for"),
        Reason = json.Text("reason"),
    };

    private static ControlStatus ReadStatus(JsonElement json, string name) => json.Text(name) switch
    {
        "unknown" => ControlStatus.Unknown,
        "contested" => ControlStatus.Contested,
        var side => ControlStatus.HeldBy(new SideCode(side)),
    };

    private static Dictionary<SideCode, Probability> ReadProbabilities(JsonElement json)
        => json.ValueKind == JsonValueKind.Object
            ? json.EnumerateObject().ToDictionary(side => new SideCode(side.Name), side => new Probability(json.Number(side.Name)))
            : throw new FormatException($"'probability' is {JsonFields.Describe(json)}, not an object.");

    private static void WriteVerdict(Utf8JsonWriter writer, PlaceStatus status)
    {
        WriteHead(writer, status);
        writer.WriteStartObject("probability"u8);
        foreach (var (side, probability) in status.Probability.OrderBy(pair => pair.Key))
        {
            writer.WritePropertyName(side.Value);
            writer.WriteNumberValue(Math.Round(probability.Value, 6));
        }

        writer.WriteEndObject();
        writer.WriteDerived("contested"u8, status.Contested.Value);
        writer.WriteNumber("origins"u8, status.Evidence.Select(evidence => evidence.Origin).Distinct().Count());
        writer.WriteStartArray("evidence"u8);
        foreach (var evidence in status.Evidence)
        {
            WriteEvidence(writer, evidence);
        }

        writer.WriteEndArray();
    }

    private static void WriteHead(Utf8JsonWriter writer, PlaceStatus status)
    {
        writer.WritePlace("place"u8, status.Place);
        writer.WriteString("on"u8, status.On.ToString());
        writer.WriteString("asOf"u8, status.AsOf.ToString());
        writer.WriteString("status"u8, status.Status.ToString());
    }

    private static void WriteNoted(Utf8JsonWriter writer, NotedClaim noted)
    {
        writer.WriteStartObject();
        writer.WriteString("article"u8, noted.Claim.Article.Value);
        writer.WriteString("claim"u8, noted.Claim.Id.Value);
        writer.WriteString("quote"u8, noted.Claim.Quote);
        writer.WriteBoolean("counts"u8, noted.Counts is not null);
        writer.WritePropertyName("note"u8);
        NoteJson.Write(writer, noted.Note);
        writer.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter writer, Evidence evidence)
    {
        writer.WriteStartObject();
        writer.WriteString("claim"u8, evidence.Claim.Value);
        writer.WriteString("quote"u8, evidence.Quote);
        writer.WriteSources("source"u8, evidence.Sources);
        writer.WriteDerived("weight"u8, evidence.Weight);
        writer.WriteString("origin"u8, evidence.Origin.Value);
        writer.WriteString("for"u8, evidence.For.ToString());
        writer.WriteString("reason"u8, evidence.Reason);
        writer.WriteEndObject();
    }

    // An unknown status is the lack of a verdict, and has no probability.
    private static Probability? OfVerdict(PlaceStatus status)
    {
        if (status.Status == ControlStatus.Contested)
        {
            return status.Contested;
        }

        return status.Status.Holder is { } holder && status.Probability.TryGetValue(holder, out var probability) ? probability : null;
    }
}
