namespace Ledgerline.Articles.Extraction.Decoding;

/// <summary>Turns the bytes of a plain text into text: by byte order mark, else strict UTF-8, else the Cyrillic encoding that they read best in.</summary>
internal static class TextDecoder
{
    private const string Advice = "Save it as UTF-8.";

    /// <summary>Decodes <paramref name="bytes"/>; linear in their number.</summary>
    internal static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (ByteOrderMark.Find(bytes) is var (length, marked))
        {
            return StrictText.TryDecode(marked, bytes[length..]) is { } found
                ? CheckControls(found, guessed: null)
                : new DecodedText.Undecodable(UnreadableReason.UnknownEncoding, $"begins with the byte order mark of {marked.WebName} and is not valid in it. {Advice}");
        }

        if (bytes.Contains((byte)0))
        {
            return new DecodedText.Undecodable(UnreadableReason.Binary, "has NUL bytes, as only binary files (or UTF-16 without a byte order mark) have. Give plain text in UTF-8.");
        }

        return StrictText.TryDecode(StrictText.Utf8, bytes) is { } text ? CheckControls(text, guessed: null)
            : EncodingGuess.Cyrillic(bytes) is { } guess ? CheckControls(guess.GetString(bytes), guess.WebName)
            : new DecodedText.Undecodable(UnreadableReason.UnknownEncoding, $"is neither valid UTF-8 nor Cyrillic in windows-1251, KOI8 or another old encoding. {Advice}");
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
