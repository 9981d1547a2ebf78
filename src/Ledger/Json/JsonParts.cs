using System.Text.Json;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Json;

/// <summary>The objects that stand within others: spans, times, places, relations, participants, sources.</summary>
internal static class JsonParts
{
    // Derived numbers are printed to the millionth: finer digits say nothing and would differ between processors.
    private const int DerivedDecimals = 6;

    public static void WriteSpan(this Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteNumber("start"u8, span.Start);
        writer.WriteNumber("end"u8, span.End);
    }

    public static void WriteDerived(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, double value)
        => writer.WriteNumber(name, Math.Round(value, DerivedDecimals));

    public static void WriteDay(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Day? day)
    {
        if (day is { } known)
        {
            writer.WriteString(name, known.ToString());
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void WriteDays(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, DayRange? days)
    {
        if (days is not { } known)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteDay("start"u8, known.Start);
        writer.WriteDay("end"u8, known.End);
        writer.WriteString("precision"u8, CodeTables.TimePrecisions.Of(known.Precision));
        writer.WriteEndObject();
    }

    public static void WritePlace(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Place? place)
    {
        writer.WritePropertyName(name);
        if (place is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            WritePlace(writer, place);
        }
    }

    public static void WritePlace(this Utf8JsonWriter writer, Place place)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, place.Id.Value);
        writer.WriteString("name"u8, place.Name);
        writer.WriteString("kind"u8, CodeTables.PlaceKinds.Of(place.Kind));
        writer.WriteNumber("lat"u8, place.Location.Latitude);
        writer.WriteNumber("lon"u8, place.Location.Longitude);
        writer.WriteString("admin"u8, place.Admin);
        writer.WriteString("country"u8, place.Country);
        writer.WriteNumber("population"u8, place.Population);
        writer.WriteEndObject();
    }

    public static void WriteRelation(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, PlaceRelation relation)
    {
        writer.WriteStartObject(name);
        writer.WriteString("kind"u8, CodeTables.RelationKinds.Of(relation.Kind));
        if (relation.Bearing is { } bearing)
        {
            writer.WriteString("bearing"u8, bearing);
        }

        if (relation.DistanceKm is { } distance)
        {
            writer.WriteStartObject("distanceKm"u8);
            writer.WriteNumberOrNull("min"u8, distance.Min);
            writer.WriteNumberOrNull("max"u8, distance.Max);
            writer.WriteEndObject();
        }

        if (relation.Other is { } other)
        {
            writer.WriteString("other"u8, other.Value);
        }

        writer.WriteEndObject();
    }

    public static void WriteParticipant(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, Participant participant)
    {
        writer.WriteStartObject(name);
        writer.WriteString("side"u8, participant.Side?.Value);
        writer.WriteString("actor"u8, participant.Actor);
        writer.WriteEndObject();
    }

    public static void WriteSources(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<Source> sources)
    {
        writer.WriteStartArray(name);
        foreach (var source in sources)
        {
            WriteSource(writer, source);
        }

        writer.WriteEndArray();
    }

    public static void WriteSource(this Utf8JsonWriter writer, Source source)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, source.Name);
        writer.WriteString("kind"u8, CodeTables.SourceKinds.Of(source.Kind));
        writer.WriteString("side"u8, source.Side?.Value);
        writer.WriteString("role"u8, source.Role);
        writer.WriteEndObject();
    }

    private static void WriteNumberOrNull(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
