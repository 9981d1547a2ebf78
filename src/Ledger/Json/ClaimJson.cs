using System.Text.Json;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Json;

/// <summary>Claims.</summary>
internal static class ClaimJson
{
    public static void Write(Utf8JsonWriter writer, Claim claim, Explanation? explanation)
    {
        writer.WriteStartObject();
        writer.WriteString("article"u8, claim.Article.Value);
        writer.WriteString("claim"u8, claim.Id.Value);
        writer.WriteSpan(claim.Span);
        writer.WriteString("quote"u8, claim.Quote);
        writer.WriteString("type"u8, CodeTables.ClaimTypes.Of(claim.Type));
        writer.WriteParticipant("agent"u8, claim.Agent);
        writer.WriteParticipant("target"u8, claim.Target);
        writer.WritePlace("place"u8, claim.Place.Place);
        writer.WriteRelation("relation"u8, claim.Place.Relation);
        writer.WriteSources("source"u8, claim.Sources);
        writer.WriteString("factuality"u8, CodeTables.Factualities.Of(claim.Factuality));
        writer.WriteDays("time"u8, claim.Time);
        writer.WriteDays("said"u8, claim.Said);
        writer.WriteNumber("confidence"u8, claim.Confidence.Value);
        writer.WriteString("weapon"u8, claim.Weapon);
        WriteMention(writer, claim.Place);
        WriteDisclaimers(writer, claim.Disclaimers);
        if (explanation is not null)
        {
            ExplanationJson.Write(writer, explanation);
        }

        writer.WriteEndObject();
    }

    public static Claim Read(JsonElement json)
    {
        var mention = json.Field("placeMention");
        return new Claim
        {
            Article = new ArticleId(json.Text("article")),
            Id = new ClaimId(json.Text("claim")),
            Span = json.Span(),
            Quote = json.Text("quote"),
            Type = json.Code("type", CodeTables.ClaimTypes),
            Agent = json.Participant("agent"),
            Target = json.Participant("target"),
            Place = new ClaimPlace(mention.Span(), mention.Text("name"), json.PlaceOrNull("place"), json.Relation("relation")),
            Sources = json.Items("source", JsonPartReads.Source),
            Factuality = json.Code("factuality", CodeTables.Factualities),
            Time = json.Days("time"),
            Said = json.Days("said"),
            Confidence = new Probability(json.Number("confidence")),
            Weapon = json.TextOrNull("weapon"),
            Disclaimers = json.Items("disclaimers", disclaimer => disclaimer.Span()),
        };
    }

    private static void WriteMention(Utf8JsonWriter writer, ClaimPlace place)
    {
        writer.WriteStartObject("placeMention"u8);
        writer.WriteSpan(place.Mention);
        writer.WriteString("name"u8, place.AsNamed);
        writer.WriteEndObject();
    }

    private static void WriteDisclaimers(Utf8JsonWriter writer, IReadOnlyList<TextSpan> disclaimers)
    {
        writer.WriteStartArray("disclaimers"u8);
        foreach (var disclaimer in disclaimers)
        {
            writer.WriteStartObject();
            writer.WriteSpan(disclaimer);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
