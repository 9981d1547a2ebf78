namespace Ledgerline.Places.Gazetteers.Format;

/// <summary>Sorted hashes with a directory over their top bits, to be searched where they lie.</summary>
internal static class HashIndex
{
    private const int HashBits = 64;
    private const int EntriesPerBucket = 4;

    /// <summary>The directory of <paramref name="sorted"/>: where the hashes of each bucket begin, and the end of the last.</summary>
    public static uint[] Directory(ReadOnlySpan<ulong> sorted)
    {
        var bits = Math.Max(1, int.Log2(Math.Max(1, sorted.Length / EntriesPerBucket)));
        var directory = new uint[(1 << bits) + 1];
        foreach (var hash in sorted)
        {
            directory[(hash >> (HashBits - bits)) + 1]++;
        }

        for (var i = 1; i < directory.Length; i++)
        {
            directory[i] += directory[i - 1];
        }

        return directory;
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
