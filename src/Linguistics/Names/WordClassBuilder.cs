using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Vectors;

namespace Ledgerline.Linguistics.Names;

/// <summary>Makes classes of words out of their vectors (Turian, Ratinov and Bengio 2010 on what such classes are worth to names).</summary>
internal static class WordClassBuilder
{
    private const int Rounds = 15;
    private const int FineClasses = 1024;
    private const int MiddleClasses = 256;
    private const int CoarseClasses = 64;

    // The classes are made of the most frequent words, and the others put into them.
    private const int Frequent = 50_000;

    /// <summary>Puts the words into the order of their numbers; of two with one number the more frequent stays.</summary>
    public static (HashedWords Words, WordVectors Vectors) Hashed(WordVectors vectors)
    {
        var words = vectors.Words.Select((word, index) => (Key: HashedWords.Key(FeatureHash.Of(word)), Index: index))
            .DistinctBy(word => word.Key)
            .OrderBy(word => word.Key)
            .ToList();
        return (new HashedWords([.. words.Select(word => word.Key)]), vectors.Take([.. words.Select(word => word.Index)]));
    }

    /// <summary>Sorts the words into classes; the same vectors and seed give the same classes.</summary>
    /// <param name="vectors">The words in the order of their file.</param>
    /// <param name="words">Their numbers, by <see cref="Hashed"/>.</param>
    /// <param name="hashed">The vectors in the order of the numbers.</param>
    /// <param name="seed">Where every random order begins.</param>
    public static WordClasses Build(WordVectors vectors, HashedWords words, WordVectors hashed, long seed)
    {
        var (length, random) = (vectors.Length, new StableRandom((ulong)seed));
        var frequent = vectors.Normalized().Values.AsMemory(0, Math.Min(vectors.Words.Count, Frequent) * length);
        var middles = KMeans.Middles(frequent, length, FineClasses, Rounds, random);
        return new WordClasses(words, Nearest(hashed.Normalized().Values, middles), Joined(MiddleClasses), Joined(CoarseClasses));

        ushort[] Joined(int classes) => Nearest(middles, KMeans.Middles(middles, length, classes, Rounds, random));

        ushort[] Nearest(float[] units, float[] to) => [.. KMeans.Nearest(units, length, to).Select(one => (ushort)one)];
    }
}
