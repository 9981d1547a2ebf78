using System.Text;

namespace Ledgerline.Articles.Extraction.Decoding;

/// <summary>Decodes only what is valid.</summary>
internal static class StrictText
{
    /// <summary>UTF-8 that throws on invalid bytes.</summary>
    internal static Encoding Utf8 { get; } = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <summary>The text; null where <paramref name="bytes"/> are not valid in <paramref name="encoding"/>, which throws on such.</summary>
    internal static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
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
}
