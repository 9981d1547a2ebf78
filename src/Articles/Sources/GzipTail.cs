using System.Buffers.Binary;

namespace Ledgerline.Articles.Sources;

/// <summary>Tells whether a file of gzip (RFC 1952) is whole: its last four bytes say how much it unpacks to, and unpacking alone does not notice that the end is missing.</summary>
internal static class GzipTail
{
    private const int SizeBytes = 4;

    /// <summary>Whether the file at <paramref name="path"/>, which unpacked to <paramref name="length"/> bytes, is whole. A file of several members says so of the last alone.</summary>
    internal static bool IsWhole(string path, long length)
    {
        var packed = File.ReadAllBytes(path);
        if (packed.Length < SizeBytes)
        {
            return false;
        }

        var said = BinaryPrimitives.ReadUInt32LittleEndian(packed.AsSpan(packed.Length - SizeBytes));
        var hasMembers = packed.AsSpan(1).IndexOf((ReadOnlySpan<byte>)[0x1F, 0x8B, 0x08]) >= 0;
        return said == (uint)length || (hasMembers && said < length);
    }
}
