using System.IO.Compression;

namespace Ledgerline.Ledger.Storage;

/// <summary>Packs what entries hold, whose names and keys repeat so much that a fifth of its size remains.</summary>
public static class BodyPacking
{
    // Far above any article's, far below what would exhaust the memory if a damaged size were believed.
    private const int MaxSize = 256 * 1024 * 1024;

    // The fastest setting, with a window of 256 KiB.
    private const int Quality = 1;
    private const int Window = 18;

    /// <summary>Packs with Brotli (RFC 7932).</summary>
    public static byte[] Pack(byte[] body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(body.Length)];
        return BrotliEncoder.TryCompress(body, packed, out var length, Quality, Window)
            ? packed[..length]
            : throw new InvalidOperationException("A body does not fit the space that Brotli states for it.");
    }

    /// <summary>Unpacks what <see cref="Pack"/> packed.</summary>
    /// <param name="packed">The packed bytes.</param>
    /// <param name="size">How many bytes there were.</param>
    /// <exception cref="FormatException"><paramref name="packed"/> is damaged, or <paramref name="size"/> is not its size.</exception>
    public static byte[] Unpack(byte[] packed, long size)
    {
        if (size is < 0 or > MaxSize)
        {
            throw new FormatException($"what it holds is said to have {size} bytes, which cannot be.");
        }

        var body = new byte[size];
        return BrotliDecoder.TryDecompress(packed, body, out var written) && written == size
            ? body
            : throw new FormatException("what it holds is packed, and damaged.");
    }
}
