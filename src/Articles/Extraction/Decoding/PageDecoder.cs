using System.Text;
using System.Text.RegularExpressions;

namespace Ledgerline.Articles.Extraction.Decoding;

/// <summary>Turns the bytes of a web page into text, whatever it says of itself.</summary>
/// <remarks>In this order: the byte order mark; UTF-8 where all of it is valid, as no other encoding is by chance; the encoding that the header names, then the one that the
/// page names; the Cyrillic encoding that it reads best in; UTF-8 or windows-1252 with the invalid bytes marked.</remarks>
internal static partial class PageDecoder
{
    /// <summary>So far into a page it may name its encoding.</summary>
    private const int HeadBytes = 8192;

    /// <summary>Of a page's bytes one in so many may be NUL; of more it is a binary file.</summary>
    private const int MostNuls = 100;

    private static readonly Encoding LooseUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: false);

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)
        ?? throw new NotSupportedException("The base library has no windows-1252.");

    /// <summary>Decodes <paramref name="bytes"/>; linear in their number.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="charset">The encoding that the server names; null for none.</param>
    internal static DecodedText Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        if (ByteOrderMark.Find(bytes) is var (length, marked))
        {
            var rest = bytes[length..];
            return StrictText.TryDecode(marked, rest) is { } sound ? Checked(sound, null) : Checked(Encoding.GetEncoding(marked.CodePage).GetString(rest), marked.WebName);
        }

        if (Find(charset) is { } wide && wide.GetByteCount("a") > 1)
        {
            return Checked(wide.GetString(bytes), null);
        }

        if (StrictText.TryDecode(StrictText.Utf8, bytes) is { } text)
        {
            return Checked(text, null);
        }

        var named = Find(charset) ?? Find(Named(bytes[..Math.Min(bytes.Length, HeadBytes)]));
        if (named is not null && named.CodePage is not (65001 or 28591 or 1252 or 20127))
        {
            return Checked(named.GetString(bytes), null);
        }

        return EncodingGuess.Cyrillic(bytes) is { } guess ? Checked(guess.GetString(bytes), guess.WebName)
            : named is null or { CodePage: 65001 } && IsMostlyUtf8(bytes) ? Checked(LooseUtf8.GetString(bytes), "UTF-8 with invalid bytes")
            : Checked(Western.GetString(bytes), named is null ? Western.WebName : null);
    }

    /// <summary>The encoding that a page names by <c>meta charset</c>, <c>http-equiv</c> or its XML declaration; null for none.</summary>
    private static string? Named(ReadOnlySpan<byte> head)
        => EncodingName().Match(Encoding.Latin1.GetString(head)) is { Success: true } match ? match.Groups["name"].Value : null;

    [GeneratedRegex(@"\b(?:charset|encoding)\s{0,9}=\s{0,9}[""']?(?<name>[\w:.-]{2,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EncodingName();

    private static Encoding? Find(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name.Trim(' ', '"', '\'')) ?? Encoding.GetEncoding(name.Trim(' ', '"', '\''));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether most sequences beyond ASCII are valid UTF-8: two encodings are mixed in one page.</summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int valid = 0, invalid = 0;
        while (!bytes.IsEmpty)
        {
            if (bytes[0] < 0x80)
            {
                var ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
                bytes = ascii < 0 ? default : bytes[ascii..];
                continue;
            }

            var status = Rune.DecodeFromUtf8(bytes, out _, out var consumed);
            valid += status == System.Buffers.OperationStatus.Done ? 1 : 0;
            invalid += status == System.Buffers.OperationStatus.Done ? 0 : 1;
            bytes = bytes[Math.Max(1, consumed)..];
        }

        return valid > invalid;
    }

    private static DecodedText Checked(string text, string? guessed)
    {
        var nuls = text.AsSpan().Count('\0');
        return nuls * (long)MostNuls > text.Length
            ? new DecodedText.Undecodable(UnreadableReason.Binary, "has NUL bytes, as only binary files have. Give a web page.")
            : new DecodedText.Decoded(nuls == 0 ? text : text.Replace("\0", "", StringComparison.Ordinal), guessed);
    }
}
