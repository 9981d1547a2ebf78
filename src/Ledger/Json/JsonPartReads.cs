using System.Text.Json;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Json;

/// <summary>Reads back what <see cref="JsonParts"/> writes.</summary>
internal static class JsonPartReads
{
    public static DayRange? Days(this JsonElement parent, string name)
    {
        if (parent.Object(name) is not { } days)
        {
            return null;
        }

        var (start, end) = (days.DayOrNull("start"), days.DayOrNull("end"));
        return end < start
            ? throw new FormatException($"'{name}' ends on {end}, before it starts on {start}.")
            : new DayRange(start, end, days.Code("precision", CodeTables.TimePrecisions));
    }

    public static Place? PlaceOrNull(this JsonElement parent, string name)
        => parent.Object(name) is { } place ? Place(place) : null;

    public static Place Place(JsonElement place)
        => new()
        {
            Id = new PlaceId(place.Text("id")),
            Name = place.Text("name"),
            Kind = place.Code("kind", CodeTables.PlaceKinds),
            Location = new Coordinate(place.Number("lat"), place.Number("lon")),
            Country = place.Text("country"),
            Admin = place.Text("admin"),
            Population = place.Long("population"),
        };

    public static PlaceRelation Relation(this JsonElement parent, string name)
    {
        var relation = parent.Field(name);
        var kind = relation.Code("kind", CodeTables.RelationKinds);
        var bearing = relation.OptionalText("bearing");
        var other = relation.OptionalText("other") is { } id ? new PlaceId(id) : (PlaceId?)null;
        var distance = relation.TryGetProperty("distanceKm", out var km) && km.ValueKind != JsonValueKind.Null
            ? new KilometreRange(km.NumberOrNull("min"), km.NumberOrNull("max"))
            : (KilometreRange?)null;
        return new PlaceRelation(kind, bearing, distance, other);
    }

    public static Participant Participant(this JsonElement parent, string name)
    {
        var participant = parent.Field(name);
        return new Participant(participant.Side(), participant.TextOrNull("actor"));
    }

    public static Source Source(JsonElement source)
        => new(source.Text("name"), source.Code("kind", CodeTables.SourceKinds), source.Side(), source.TextOrNull("role"));

    private static SideCode? Side(this JsonElement parent)
        => parent.TextOrNull("side") is { } code ? new SideCode(code) : null;
}
