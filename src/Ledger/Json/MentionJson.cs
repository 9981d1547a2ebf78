using System.Text.Json;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Json;

/// <summary>Place mentions.</summary>
internal static class MentionJson
{
    public static void Write(Utf8JsonWriter writer, Article article, PlaceMention mention, string? footprint)
    {
        writer.WriteStartObject();
        writer.WriteString("article"u8, article.Id.Value);
        writer.WriteSpan(mention.Span);
        writer.WriteString("quote"u8, mention.Span.In(article.Text));
        writer.WritePlace("place"u8, mention.Place);
        writer.WriteRelation("relation"u8, mention.Relation);
        writer.WriteNumber("confidence"u8, mention.Confidence.Value);
        writer.WriteString("role"u8, CodeTables.MentionRoles.Of(mention.Role));
        writer.WriteString("note"u8, (mention.Resolution as PlaceResolution.Resolved)?.Note);
        writer.WriteString("reason"u8, Reason(mention.Resolution));
        writer.WriteNumber("sentence"u8, mention.Sentence);
        if (footprint is not null)
        {
            writer.WritePropertyName("footprint"u8);
            writer.WriteRawValue(footprint);
        }

        writer.WriteEndObject();
    }

    public static PlaceMention Read(JsonElement json) => new(
        json.Span(),
        json.Whole("sentence"),
        ReadResolution(json),
        json.Relation("relation"),
        new Probability(json.Number("confidence")),
        json.Code("role", CodeTables.MentionRoles));

    private static string? Reason(PlaceResolution resolution)
        => resolution is PlaceResolution.Unresolved unresolved ? CodeTables.UnresolvedReasons.Of(unresolved.Reason) : null;

    private static PlaceResolution ReadResolution(JsonElement json)
        => json.PlaceOrNull("place") is { } place
            ? new PlaceResolution.Resolved(place, json.TextOrNull("note"))
            : new PlaceResolution.Unresolved(json.Code("reason", CodeTables.UnresolvedReasons));
}
