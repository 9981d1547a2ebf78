using System.Text;

namespace Ledgerline.Articles.Extraction.Decoding;

/// <summary>Tells an encoding by the mark that the bytes open with.</summary>
internal static class ByteOrderMark
{
    private static readonly (byte[] Mark, Encoding Encoding)[] Known =
    [
        ([0xEF, 0xBB, 0xBF], new UTF8Encoding(false, throwOnInvalidBytes: true)),
        ([0xFF, 0xFE, 0x00, 0x00], new UTF32Encoding(false, false, throwOnInvalidCharacters: true)),
        ([0x00, 0x00, 0xFE, 0xFF], new UTF32Encoding(true, false, throwOnInvalidCharacters: true)),
        ([0xFF, 0xFE], new UnicodeEncoding(false, false, throwOnInvalidBytes: true)),
        ([0xFE, 0xFF], new UnicodeEncoding(true, false, throwOnInvalidBytes: true)),
    ];

    /// <summary>The mark's length and its encoding, which throws on bytes that are not valid in it; null where there is none.</summary>
    internal static (int Length, Encoding Encoding)? Find(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, encoding) in Known)
        {
            if (bytes.StartsWith(mark))
            {
                return (mark.Length, encoding);
            }
        }

        return null;
    }
}
