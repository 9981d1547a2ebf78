using System.Text.Json;
using Ledgerline.Records;

namespace Ledgerline.Eval.Claims;

/// <summary>A claim as a reader wrote it down.</summary>
/// <param name="Document">The text's file name without ending.</param>
/// <param name="Span">Where its words stand, in UTF-16 code units.</param>
/// <param name="Quote">Its words.</param>
/// <param name="Type">Its type's code.</param>
/// <param name="Side">The agent's side; null where the text leaves it open.</param>
/// <param name="Place">The place's name.</param>
/// <param name="Location">Where the place lies.</param>
/// <param name="Sources">The sources' names, outermost first.</param>
/// <param name="Factuality">The factuality's code.</param>
internal sealed record GoldClaim(
    string Document,
    TextSpan Span,
    string Quote,
    string Type,
    string? Side,
    string Place,
    Coordinate Location,
    IReadOnlyList<string> Sources,
    string Factuality)
{
    /// <summary>Reads the claims of a gold file, whose offsets count code points.</summary>
    /// <exception cref="InvalidDataException">A quote does not stand where the file says.</exception>
    public static List<GoldClaim> Load(string path, Func<string, string> textOf)
        => [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => Parse(line, textOf))];

    private static GoldClaim Parse(string line, Func<string, string> textOf)
    {
        using var json = JsonDocument.Parse(line);
        var claim = json.RootElement;
        var document = claim.GetProperty("doc").GetString()!; // Every gold claim has these fields.
        var quote = claim.GetProperty("quote").GetString()!;
        var text = textOf(document);
        var start = Utf16(text, claim.GetProperty("start").GetInt32());
        if (start + quote.Length > text.Length || text.Substring(start, quote.Length) != quote)
        {
            throw new InvalidDataException($"{document}: '{quote}' does not stand at code point {claim.GetProperty("start")}.");
        }

        return new GoldClaim(
            document,
            new TextSpan(start, start + quote.Length),
            quote,
            claim.GetProperty("type").GetString()!,
            claim.GetProperty("agent").GetString(),
            claim.GetProperty("place").GetString()!,
            new Coordinate(claim.GetProperty("lat").GetDouble(), claim.GetProperty("lon").GetDouble()),
            [.. claim.GetProperty("source").EnumerateArray().Select(source => source.GetString()!)],
            claim.GetProperty("factuality").GetString()!);
    }

    private static int Utf16(string text, int codePoints)
    {
        var index = 0;
        for (var i = 0; i < codePoints && index < text.Length; i++)
        {
            index += char.IsHighSurrogate(text[index]) && index + 1 < text.Length ? 2 : 1;
        }

        return index;
    }
}
