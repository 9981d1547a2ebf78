using System.Text.Json;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Json;

/// <summary>Reads the fields of an object. Whatever is missing or of another form throws <see cref="FormatException"/>, which names the field.</summary>
internal static class JsonFields
{
    public static JsonElement Field(this JsonElement parent, string name)
    {
        if (parent.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException($"an object with '{name}' is expected where {Describe(parent)} stands.");
        }

        return parent.TryGetProperty(name, out var field) ? field : throw new FormatException($"'{name}' is missing.");
    }

    public static string Text(this JsonElement parent, string name)
        => parent.TextOrNull(name) ?? throw new FormatException($"'{name}' is null, not a string.");

    public static string? TextOrNull(this JsonElement parent, string name)
    {
        var field = parent.Field(name);
        return field.ValueKind is JsonValueKind.String or JsonValueKind.Null
            ? field.GetString()
            : throw new FormatException($"'{name}' is {Describe(field)}, not a string.");
    }

    public static string? OptionalText(this JsonElement parent, string name)
        => parent.TryGetProperty(name, out _) ? parent.TextOrNull(name) : null;

    public static int Whole(this JsonElement parent, string name)
    {
        var field = parent.Field(name);
        return field.ValueKind == JsonValueKind.Number && field.TryGetInt32(out var value)
            ? value
            : throw new FormatException($"'{name}' is {Describe(field)}, not a whole number.");
    }

    public static long Long(this JsonElement parent, string name)
    {
        var field = parent.Field(name);
        return field.ValueKind == JsonValueKind.Number && field.TryGetInt64(out var value)
            ? value
            : throw new FormatException($"'{name}' is {Describe(field)}, not a whole number.");
    }

    public static double Number(this JsonElement parent, string name)
        => parent.NumberOrNull(name) ?? throw new FormatException($"'{name}' is null, not a number.");

    public static double? NumberOrNull(this JsonElement parent, string name)
    {
        var field = parent.Field(name);
        return field.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Number when field.TryGetDouble(out var value) => value,
            _ => throw new FormatException($"'{name}' is {Describe(field)}, not a number."),
        };
    }

    public static TEnum Code<TEnum>(this JsonElement parent, string name, EnumCodes<TEnum> codes)
        where TEnum : struct, Enum
        => codes.Parse(name, parent.Text(name));

    public static JsonElement? Object(this JsonElement parent, string name)
    {
        var field = parent.Field(name);
        return field.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Object => field,
            _ => throw new FormatException($"'{name}' is {Describe(field)}, not an object."),
        };
    }

    public static T[] Items<T>(this JsonElement parent, string name, Func<JsonElement, T> read)
    {
        var field = parent.Field(name);
        if (field.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException($"'{name}' is {Describe(field)}, not a list.");
        }

        var items = new T[field.GetArrayLength()];
        var index = 0;
        foreach (var item in field.EnumerateArray())
        {
            items[index++] = read(item);
        }

        return items;
    }

    public static TextSpan Span(this JsonElement parent) => new(parent.Whole("start"), parent.Whole("end"));

    public static Day? DayOrNull(this JsonElement parent, string name)
    {
        if (parent.TextOrNull(name) is not { } text)
        {
            return null;
        }

        return Records.Day.TryParse(text, out var day)
            ? day
            : throw new FormatException($"'{name}' is '{text}', which is no day of the form YYYY-MM-DD.");
    }

    public static Day Day(this JsonElement parent, string name)
        => parent.DayOrNull(name) ?? throw new FormatException($"'{name}' is null, not a day.");

    public static string Describe(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "the number " + element.GetRawText(),
        JsonValueKind.Null => "null",
        _ => "a truth value",
    };
}
