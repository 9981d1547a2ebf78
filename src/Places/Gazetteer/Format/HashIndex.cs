namespace Ledgerline.Places.Gazetteers.Format;

/// <summary>Sorted hashes with a directory over their top bits, to be searched where they lie.</summary>
internal static class HashIndex
{
    private const int HashBits = 64;
    private const int EntriesPerBucket = 4;

    /// <summary>An empty directory for so many hashes: where those of each bucket begin, and the end of the last.</summary>
    public static uint[] NewDirectory(long hashes) => new uint[(1 << Math.Max(1, int.Log2((int)Math.Max(1, hashes / EntriesPerBucket)))) + 1];

    /// <summary>Counts <paramref name="hashes"/> in a directory.</summary>
    public static void Count(ReadOnlySpan<ulong> hashes, uint[] directory)
    {
        var bits = int.Log2(directory.Length - 1);
        foreach (var hash in hashes)
        {
            directory[(hash >> (HashBits - bits)) + 1]++;
        }
    }

    /// <summary>Turns the counts of a directory into beginnings, when all hashes have been counted.</summary>
    public static void Finish(uint[] directory)
    {
        for (var i = 1; i < directory.Length; i++)
        {
            directory[i] += directory[i - 1];
        }
    }

    /// <summary>The position of <paramref name="hash"/> in <paramref name="sorted"/>; -1 where it is not there.</summary>
    public static int Find(ReadOnlySpan<ulong> sorted, ReadOnlySpan<uint> directory, ulong hash)
    {
        var bits = int.Log2(directory.Length - 1);
        var bucket = (int)(hash >> (HashBits - bits));
        var end = (int)directory[bucket + 1];
        for (var i = (int)directory[bucket]; i < end; i++)
        {
            if (sorted[i] >= hash)
            {
                return sorted[i] == hash ? i : -1;
            }
        }

        return -1;
    }
}
