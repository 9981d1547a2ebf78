using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Neural;

namespace Ledgerline.Linguistics.Vectors;

/// <summary>Sorts vectors into classes by their angle: spherical k-means (Dhillon and Modha 2001). The same vectors and seed give the same classes.</summary>
internal static class KMeans
{
    // Rows for which scores are computed at once.
    private const int Stretch = 256;

    /// <summary>The middles of the classes, row by row, each of length one.</summary>
    /// <param name="vectors">Vectors of length one, row by row.</param>
    /// <param name="length">How many numbers a vector has.</param>
    /// <param name="classes">How many classes at most; there are no more than vectors.</param>
    /// <param name="rounds">How often the middles are moved.</param>
    /// <param name="random">Chooses the first middles.</param>
    public static float[] Middles(ReadOnlyMemory<float> vectors, int length, int classes, int rounds, StableRandom random)
    {
        var count = vectors.Length / length;
        classes = Math.Min(classes, count);
        var order = Enumerable.Range(0, count).ToArray();
        random.Shuffle(order);
        var middles = new float[classes * length];
        for (var i = 0; i < classes; i++)
        {
            vectors.Span.Slice(order[i] * length, length).CopyTo(middles.AsSpan(i * length));
        }

        for (var round = 0; round < rounds; round++)
        {
            Move(vectors.Span, length, Nearest(vectors, length, middles), middles);
        }

        return middles;
    }

    /// <summary>The class of each vector: that of the nearest middle.</summary>
    public static int[] Nearest(ReadOnlyMemory<float> vectors, int length, float[] middles)
    {
        var (count, classes) = (vectors.Length / length, middles.Length / length);
        var (nearest, columns) = (new int[count], new float[middles.Length]);
        VectorMath.Transpose(middles, classes, length, columns);
        Parallel.For(0, (count + Stretch - 1) / Stretch, stretch =>
        {
            var (start, rows) = (stretch * Stretch, Math.Min(Stretch, count - (stretch * Stretch)));
            var scores = new float[rows * classes];
            Gemm.Add(rows, classes, length, vectors.Span[(start * length)..], length, 1, columns, classes, scores, classes);
            for (var i = 0; i < rows; i++)
            {
                nearest[start + i] = VectorMath.IndexOfMax(scores.AsSpan(i * classes, classes));
            }
        });
        return nearest;
    }

    // A class that lost all its vectors keeps its middle.
    private static void Move(ReadOnlySpan<float> vectors, int length, int[] nearest, float[] middles)
    {
        var sums = new float[middles.Length];
        for (var i = 0; i < nearest.Length; i++)
        {
            VectorMath.Add(vectors.Slice(i * length, length), sums.AsSpan(nearest[i] * length, length));
        }

        for (var start = 0; start < sums.Length; start += length)
        {
            var sum = sums.AsSpan(start, length);
            if (sum.ContainsAnyExcept(0f))
            {
                UnitVector.Make(sum);
                sum.CopyTo(middles.AsSpan(start));
            }
        }
    }
}
