using System.Text;

namespace Ledgerline.Articles.Extraction;

/// <summary>Turns bytes into text: by byte order mark, else strict UTF-8, else windows-1251 where the outcome looks like Cyrillic words.</summary>
internal sealed class TextDecoder
{
    private const string Advice = "Save it as UTF-8.";

    /// <summary>Of the letters beyond ASCII, so many in a hundred must be Cyrillic for a guess of windows-1251 to stand.</summary>
    private const int CyrillicShare = 90;

    private static readonly (byte[] Mark, Encoding Encoding)[] Marked =
    [
        ([0xEF, 0xBB, 0xBF], new UTF8Encoding(false, throwOnInvalidBytes: true)),
        ([0xFF, 0xFE, 0x00, 0x00], new UTF32Encoding(false, false, throwOnInvalidCharacters: true)),
        ([0x00, 0x00, 0xFE, 0xFF], new UTF32Encoding(true, false, throwOnInvalidCharacters: true)),
        ([0xFF, 0xFE], new UnicodeEncoding(false, false, throwOnInvalidBytes: true)),
        ([0xFE, 0xFF], new UnicodeEncoding(true, false, throwOnInvalidBytes: true)),
    ];

    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    private static readonly Encoding Windows1251 = CodePagesEncodingProvider.Instance.GetEncoding(1251)
        ?? throw new NotSupportedException("The base library has no windows-1251.");

    /// <summary>Decodes <paramref name="bytes"/>; linear in their number.</summary>
    internal DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, encoding) in Marked)
        {
            if (bytes.StartsWith(mark))
            {
                return TryDecode(encoding, bytes[mark.Length..]) is { } marked
                    ? CheckControls(marked, guessed: null)
                    : new DecodedText.Undecodable(UnreadableReason.UnknownEncoding, $"begins with the byte order mark of {encoding.WebName} and is not valid in it. {Advice}");
            }
        }

        if (bytes.Contains((byte)0))
        {
            return new DecodedText.Undecodable(UnreadableReason.Binary, "has NUL bytes, as only binary files (or UTF-16 without a byte order mark) have. Give plain text in UTF-8.");
        }

        return TryDecode(Utf8, bytes) is { } text ? CheckControls(text, guessed: null) : Guess(bytes);
    }

    private static DecodedText Guess(ReadOnlySpan<byte> bytes)
    {
        var text = Windows1251.GetString(bytes);
        return LooksCyrillic(text)
            ? CheckControls(text, Windows1251.WebName)
            : new DecodedText.Undecodable(UnreadableReason.UnknownEncoding, $"is neither valid UTF-8 nor Cyrillic in windows-1251. {Advice}");
    }

    /// <summary>Koi8-r and others, read as windows-1251, give capitals within words and signs among them.</summary>
    private static bool LooksCyrillic(string text)
    {
        int small = 0, capital = 0, other = 0;
        foreach (var letter in text)
        {
            switch (letter)
            {
                case >= 'а' and <= 'я' or 'ё' or 'і' or 'ї' or 'є' or 'ґ':
                    small++;
                    break;
                case >= 'А' and <= 'Я' or 'Ё' or 'І' or 'Ї' or 'Є' or 'Ґ':
                    capital++;
                    break;
                case > '\x7F' when char.IsLetter(letter) || char.IsControl(letter):
                    other++;
                    break;
                default:
                    break;
            }
        }

        var cyrillic = small + capital;
        return cyrillic > 0 && cyrillic * 100L >= (cyrillic + other) * (long)CyrillicShare && small > capital;
    }

    private static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>A text may hold a stray control character; more than one in a thousand, or any NUL, is no text.</summary>
    private static DecodedText CheckControls(string text, string? guessed)
    {
        var controls = 0;
        foreach (var letter in text)
        {
            if (letter == '\0')
            {
                return new DecodedText.Undecodable(UnreadableReason.Binary, "has NUL characters, as only binary files have. Give plain text in UTF-8.");
            }

            controls += char.IsControl(letter) && letter is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085') ? 1 : 0;
        }

        return controls * 1000L > text.Length + 1000
            ? new DecodedText.Undecodable(UnreadableReason.Binary, "has control characters, as only binary files have. Give plain text in UTF-8.")
            : new DecodedText.Decoded(text, guessed);
    }
}
