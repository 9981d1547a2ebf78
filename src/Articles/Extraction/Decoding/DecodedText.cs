namespace Ledgerline.Articles.Extraction.Decoding;

/// <summary>What decoding gave: a text, or why there is none.</summary>
internal abstract record DecodedText
{
    private DecodedText()
    {
    }

    /// <summary>The bytes are text.</summary>
    /// <param name="Value">The text without its byte order mark.</param>
    /// <param name="GuessedEncoding">The name of the encoding where it was guessed; null where the bytes bear it out.</param>
    internal sealed record Decoded(string Value, string? GuessedEncoding) : DecodedText;

    /// <summary>They are not, or not in an encoding that can be told.</summary>
    internal sealed record Undecodable(UnreadableReason Reason, string Problem) : DecodedText;
}
