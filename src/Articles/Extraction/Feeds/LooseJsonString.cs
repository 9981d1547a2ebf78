using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Ledgerline.Articles.Extraction.Feeds;

/// <summary>Reads a JSON string that is no Unicode: exports cut texts in the middle of a character.</summary>
internal static class LooseJsonString
{
    private static readonly Encoding Marking = new UTF8Encoding(false, throwOnInvalidBytes: false);

    /// <summary>The string, with U+FFFD for what is half a character.</summary>
    internal static string Read(JsonElement text)
    {
        var escaped = Marking.GetString(JsonMarshal.GetRawUtf8Value(text)[1..^1]);
        var plain = new StringBuilder(escaped.Length);
        for (var at = 0; at < escaped.Length; at++)
        {
            if (escaped[at] != '\\' || at + 1 == escaped.Length)
            {
                plain.Append(escaped[at]);
                continue;
            }

            var letter = escaped[++at];
            if (letter == 'u' && at + 4 < escaped.Length && ushort.TryParse(escaped.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            {
                plain.Append((char)unit);
                at += 4;
                continue;
            }

            plain.Append(letter switch
            {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'b' => '\b',
                'f' => '\f',
                _ => letter,
            });
        }

        return Marking.GetString(Marking.GetBytes(plain.ToString())); // Surrogates that found no partner come out marked.
    }
}
