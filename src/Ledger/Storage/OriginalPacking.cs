using System.IO.Compression;

namespace Ledgerline.Ledger.Storage;

/// <summary>Packs originals: pages shrink to a fifth or less.</summary>
public static class OriginalPacking
{
    // Far above any page, far below what would exhaust the memory if a damaged size were believed.
    private const long MaxSize = 1L << 30;

    private const int Quality = 4;
    private const int Window = 22;

    /// <summary>Packs with Brotli (RFC 7932).</summary>
    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, packed, out var length, Quality, Window)
            ? packed[..length]
            : throw new InvalidOperationException("An original does not fit the space that Brotli states for it.");
    }

    /// <summary>Unpacks what <see cref="Pack"/> packed.</summary>
    /// <param name="packed">The packed bytes.</param>
    /// <param name="size">How many bytes there were.</param>
    /// <exception cref="FormatException"><paramref name="packed"/> is damaged, or <paramref name="size"/> is not its size.</exception>
    public static byte[] Unpack(byte[] packed, long size)
    {
        if (size is < 0 or > MaxSize)
        {
            throw new FormatException($"an original is said to have {size} bytes, which cannot be.");
        }

        var bytes = new byte[size];
        return BrotliDecoder.TryDecompress(packed, bytes, out var written) && written == size ? bytes : throw new FormatException("a packed original is damaged.");
    }
}
