using System.IO.Compression;

namespace Ledgerline.Ledger.Storage;

/// <summary>Packs the list of mentions, whose names and keys repeat so much that a tenth of its size remains.</summary>
public static class MentionPacking
{
    // Far above any article's list, far below what would exhaust the memory if a damaged size were believed.
    private const int MaxSize = 64 * 1024 * 1024;

    // The fastest setting, with a window of 256 KiB.
    private const int Quality = 1;
    private const int Window = 18;

    /// <summary>Packs with Brotli (RFC 7932).</summary>
    public static byte[] Pack(byte[] list)
    {
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(list.Length)];
        return BrotliEncoder.TryCompress(list, packed, out var length, Quality, Window)
            ? packed[..length]
            : throw new InvalidOperationException("A list does not fit the space that Brotli states for it.");
    }

    /// <summary>Unpacks what <see cref="Pack"/> packed.</summary>
    /// <param name="packed">The packed bytes.</param>
    /// <param name="size">How many bytes there were.</param>
    /// <exception cref="FormatException"><paramref name="packed"/> is damaged, or <paramref name="size"/> is not its size.</exception>
    public static byte[] Unpack(byte[] packed, long size)
    {
        if (size is < 0 or > MaxSize)
        {
            throw new FormatException($"the mentions are said to have {size} bytes, which cannot be.");
        }

        var list = new byte[size];
        return BrotliDecoder.TryDecompress(packed, list, out var written) && written == size
            ? list
            : throw new FormatException("the packed mentions are damaged.");
    }
}
