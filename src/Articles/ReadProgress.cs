namespace Ledgerline.Articles;

/// <summary>How far the reading of files has come, in bytes as they lie on the disk. Thread-safe.</summary>
public sealed class ReadProgress
{
    private long _done;
    private long _total;

    /// <summary>How many bytes have been read.</summary>
    public long Done => Volatile.Read(ref _done);

    /// <summary>How many bytes the files found so far have; addresses and standard input count nothing.</summary>
    public long Total => Volatile.Read(ref _total);

    internal void Find(long bytes) => Interlocked.Add(ref _total, bytes);

    internal void Read(long bytes) => Interlocked.Add(ref _done, bytes);
}
