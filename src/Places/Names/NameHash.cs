namespace Ledgerline.Places.Names;

/// <summary>A 64-bit hash of a text, the same on every machine and in every run (FNV-1a over UTF-16 units, then MurmurHash3's finaliser).</summary>
internal static class NameHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of <paramref name="text"/>.</summary>
    public static ulong Of(ReadOnlySpan<char> text) => Finish(Add(Offset, text));

    /// <summary>The hash of <paramref name="text"/> in a family of its own, so that it never meets a hash of another family.</summary>
    public static ulong Of(char family, ReadOnlySpan<char> text) => Finish(Add((Offset ^ family) * Prime, text));

    private static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * Prime;
        }

        return hash;
    }

    private static ulong Finish(ulong hash)
    {
        hash ^= hash >> 33;
        hash *= 0xff51afd7ed558ccd;
        hash ^= hash >> 33;
        hash *= 0xc4ceb9fe1a85ec53;
        return hash ^ (hash >> 33);
    }
}
