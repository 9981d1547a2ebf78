using Ledgerline.Places.Gazetteers.Compilation;

namespace Ledgerline.Places.Tests.Gazetteers.Compilation;

public sealed class BucketsTests : IDisposable
{
    private readonly WorkFolder _folder = new(Path.Combine(Path.GetTempPath(), "buckets-" + Guid.NewGuid().ToString("N")));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(1_000_000)]
    public void Sorted_AllBuckets_GiveEveryValueInOrder(int count)
    {
        var buckets = new Buckets<WordEntry>(_folder);
        var hash = 0UL;
        for (var i = 0; i < count; i++)
        {
            hash += 11400714819323198485;
            buckets.Add(Buckets<WordEntry>.Of(hash), new WordEntry(hash, (uint)i));
        }

        Assert.Equal(count, buckets.Total);
        Assert.Equal(count, buckets.All().Select(entry => entry.Words).Distinct().Count());
        var (seen, last) = (0, default(WordEntry));
        for (var bucket = 0; bucket < Buckets<WordEntry>.Count; bucket++)
        {
            foreach (var entry in buckets.Sorted(bucket))
            {
                Assert.True(seen == 0 || last.CompareTo(entry) < 0);
                (seen, last) = (seen + 1, entry);
            }
        }

        Assert.Equal(count, seen);
    }

    [Fact]
    public void Spool_MoreThanFitsIntoMemory_ReadsWhatWasWritten()
    {
        var spool = new Spool(_folder);
        for (var i = 0; i < 1_000_000; i++)
        {
            spool.Append(i);
        }

        var read = new int[3];
        foreach (var at in new[] { 0, 262_143, 786_430, 999_997 })
        {
            Assert.Equal(12, spool.Read(4L * at, System.Runtime.InteropServices.MemoryMarshal.AsBytes(read.AsSpan())));
            Assert.Equal([at, at + 1, at + 2], read);
        }

        Assert.Equal(4, spool.Read(4L * 999_999, System.Runtime.InteropServices.MemoryMarshal.AsBytes(read.AsSpan())));
        using var copy = new MemoryStream();
        spool.CopyTo(copy);
        Assert.Equal(spool.Length, copy.Length);
    }

    public void Dispose() => _folder.Dispose();
}
