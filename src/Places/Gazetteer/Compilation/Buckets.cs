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

    /// <summary>The values of a bucket in the order in which they came.</summary>
    public T[] Values(int bucket)
    {
        var values = new T[(_chunks[bucket].Count * ChunkLength) + _used[bucket]];
        var at = 0;
        foreach (var chunk in _chunks[bucket])
        {
            _spool.Read(chunk, MemoryMarshal.AsBytes(values.AsSpan(at, ChunkLength)));
            at += ChunkLength;
        }

        _open[bucket].AsSpan(0, _used[bucket]).CopyTo(values.AsSpan(at));
        return values;
    }

    /// <summary>The values of a bucket in their order.</summary>
    public T[] Sorted(int bucket)
    {
        var values = Values(bucket);
        Array.Sort(values);
        return values;
    }

    /// <summary>All values, in no order.</summary>
    public IEnumerable<T> All() => Enumerable.Range(0, Count).SelectMany(Values);

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
