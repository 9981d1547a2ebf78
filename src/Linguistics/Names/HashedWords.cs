using Ledgerline.Linguistics.Learning;

namespace Ledgerline.Linguistics.Names;

/// <summary>A list of words as numbers, each with its place in the list; of a hundred thousand words, one unknown word in forty thousand is taken for one of them.</summary>
internal sealed class HashedWords
{
    private const int BucketBits = 16;

    private readonly int[] _buckets = new int[(1 << BucketBits) + 1];

    /// <summary>Takes numbers of words.</summary>
    /// <param name="keys">Numbers as <see cref="Key"/> gives them, ascending.</param>
    public HashedWords(uint[] keys)
    {
        Keys = keys;
        var at = 0;
        for (var bucket = 0; bucket < _buckets.Length; bucket++)
        {
            while (at < keys.Length && keys[at] >> (32 - BucketBits) < bucket)
            {
                at++;
            }

            _buckets[bucket] = at;
        }
    }

    /// <summary>The numbers, ascending.</summary>
    public uint[] Keys { get; }

    /// <summary>What is kept of a word's number.</summary>
    /// <param name="lower">The number of the word in small letters, by <see cref="FeatureHash.Of"/>.</param>
    public static uint Key(ulong lower) => (uint)(FeatureHash.Mix(8, lower) >> 32);

    /// <summary>The place of a word in the list; -1 where it is none of them.</summary>
    /// <param name="lower">The number of the word in small letters, by <see cref="FeatureHash.Of"/>.</param>
    public int IndexOf(ulong lower)
    {
        var key = Key(lower);
        var bucket = (int)(key >> (32 - BucketBits));
        for (var at = _buckets[bucket]; at < _buckets[bucket + 1]; at++)
        {
            if (Keys[at] == key)
            {
                return at;
            }
        }

        return -1;
    }
}
