using System.Text.Json;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Reads JSON files whose size forbids to hold them as one document.</summary>
internal static class JsonFile
{
    /// <summary>Hands each member of the array <paramref name="array"/> to <paramref name="visit"/>; an empty name means that the file is an array.</summary>
    /// <exception cref="GazetteerException">The file is no such JSON.</exception>
    public static void Each(GazetteerInput input, string array, Action<JsonElement> visit)
    {
        using var stream = input.Open();
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        var reader = new Utf8JsonReader(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
        try
        {
            Seek(ref reader, array);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                using var member = JsonDocument.ParseValue(ref reader);
                visit(member.RootElement);
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new GazetteerException($"{input.Name}: not the JSON that was expected ({exception.Message}). Fetch the package again: delete src/Places/node_modules and build.", exception);
        }
    }

    /// <summary>The text of the property <paramref name="name"/>; empty where there is none.</summary>
    public static string Text(JsonElement owner, string name)
        => owner.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : string.Empty; // A string's text is never null.

    /// <summary>The whole number in the property <paramref name="name"/>; 0 where there is none.</summary>
    public static long Number(JsonElement owner, string name)
        => owner.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number : 0;

    private static void Seek(ref Utf8JsonReader reader, string array)
    {
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartArray && array.Length == 0)
            {
                return;
            }

            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals(array))
            {
                reader.Read();
                return;
            }
        }

        throw new JsonException($"there is no array '{array}'");
    }
}
