using System.Runtime.InteropServices;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>
/// Sorts more values than fit into memory: each goes to one of a number of buckets, and a bucket at a time is read and sorted. Values of an
/// earlier bucket must come before those of a later one.
/// </summary>
internal sealed class Buckets<T>(WorkFolder folder)
    where T : unmanaged, IComparable<T>
{
    /// <summary>How many buckets there are.</summary>
    public const int Count = 128;

    private const int BucketShift = 57;
    private const int ChunkLength = 1 << 11;
    private const int FirstLength = 1 << 4;

    private readonly T[]?[] _open = new T[Count][];
    private readonly int[] _used = new int[Count];
    private readonly List<long>[] _chunks = [.. Enumerable.Range(0, Count).Select(_ => new List<long>())];
    private readonly Spool _spool = new(folder);
    private T[] _read = [];

    /// <summary>How many values have come.</summary>
    public long Total { get; private set; }

    /// <summary>The bucket of a hash: its top bits.</summary>
    public static int Of(ulong hash) => (int)(hash >> BucketShift);

    /// <summary>Adds a value to a bucket.</summary>
    public void Add(int bucket, in T value)
    {
        var open = _open[bucket];
        if (open is null || _used[bucket] == open.Length)
        {
            open = MakeRoom(bucket);
        }

        open[_used[bucket]++] = value;
        Total++;
    }

    /// <summary>The values of a bucket in their order; they stand until another bucket is asked for.</summary>
    public ReadOnlySpan<T> Sorted(int bucket)
    {
        var count = Read(bucket);
        var values = _read.AsSpan(0, count);
        values.Sort();
        return values;
    }

    /// <summary>All values, in no order; no bucket may be asked for meanwhile.</summary>
    public IEnumerable<T> All()
    {
        for (var bucket = 0; bucket < Count; bucket++)
        {
            var count = Read(bucket);
            for (var i = 0; i < count; i++)
            {
                yield return _read[i];
            }
        }
    }

    // One array for all buckets: garbage of this size would be collected late.
    private int Read(int bucket)
    {
        var count = (_chunks[bucket].Count * ChunkLength) + _used[bucket];
        if (_read.Length < count)
        {
            _read = new T[count + (count / 4)];
        }

        var at = 0;
        foreach (var chunk in _chunks[bucket])
        {
            _spool.Read(chunk, MemoryMarshal.AsBytes(_read.AsSpan(at, ChunkLength)));
            at += ChunkLength;
        }

        _open[bucket].AsSpan(0, _used[bucket]).CopyTo(_read.AsSpan(at));
        return count;
    }

    private T[] MakeRoom(int bucket)
    {
        ref var open = ref _open[bucket];
        if (open?.Length == ChunkLength)
        {
            _chunks[bucket].Add(_spool.Length);
            _spool.Append<T>(open);
            _used[bucket] = 0;
            return open;
        }

        Array.Resize(ref open, open is null ? FirstLength : Math.Min(ChunkLength, 4 * open.Length));
        return open;
    }
}
