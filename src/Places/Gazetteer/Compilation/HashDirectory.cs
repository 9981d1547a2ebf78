using System.Runtime.InteropServices;
using Ledgerline.Places.Gazetteers.Format;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Writes the directories of sorted hashes.</summary>
internal static class HashDirectory
{
    private const int AtOnce = 1 << 13;

    /// <summary>Appends the directory of the hashes in <paramref name="hashes"/> to <paramref name="target"/>.</summary>
    public static void Write(Spool hashes, Spool target)
    {
        var directory = HashIndex.NewDirectory(hashes.Length / sizeof(ulong));
        var buffer = new ulong[AtOnce];
        for (long at = 0; at < hashes.Length;)
        {
            var read = hashes.Read(at, MemoryMarshal.AsBytes(buffer.AsSpan()));
            HashIndex.Count(buffer.AsSpan(0, read / sizeof(ulong)), directory);
            at += read;
        }

        HashIndex.Finish(directory);
        target.Append<uint>(directory);
    }
}
