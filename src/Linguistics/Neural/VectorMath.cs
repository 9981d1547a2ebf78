using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ledgerline.Linguistics.Neural;

/// <summary>Functions over rows of numbers.</summary>
internal static class VectorMath
{
    private const int Lanes = 8;

    /// <summary>Puts the logistic function of every value in its place; the length is a multiple of eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sigmoid(Span<float> values)
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        for (var i = 0; i + Lanes <= values.Length; i += Lanes)
        {
            Sigmoid(Vector256.LoadUnsafe(ref first, (nuint)i)).StoreUnsafe(ref first, (nuint)i);
        }
    }

    /// <summary>Puts the hyperbolic tangent of every value into <paramref name="results"/>; the length is a multiple of eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Tanh(ReadOnlySpan<float> values, Span<float> results)
    {
        ref var from = ref MemoryMarshal.GetReference(values);
        ref var to = ref MemoryMarshal.GetReference(results);
        var two = Vector256.Create(2f);
        for (var i = 0; i + Lanes <= values.Length && i + Lanes <= results.Length; i += Lanes)
        {
            var x = Vector256.LoadUnsafe(ref from, (nuint)i);
            ((two * Sigmoid(two * x)) - Vector256<float>.One).StoreUnsafe(ref to, (nuint)i);
        }
    }

    /// <summary>Turns scores into probabilities, and returns the logarithm of the sum of their exponentials.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Softmax(Span<float> scores)
    {
        var max = float.NegativeInfinity;
        foreach (var score in scores)
        {
            max = Math.Max(max, score);
        }

        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = MathF.Exp(score - max);
            sum += score;
        }

        foreach (ref var score in scores)
        {
            score /= sum;
        }

        return max + MathF.Log(sum);
    }

    /// <summary>The index of the first of the largest values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int IndexOfMax(ReadOnlySpan<float> values)
    {
        var best = 0;
        for (var i = 1; i < values.Length; i++)
        {
            best = values[i] > values[best] ? i : best;
        }

        return best;
    }

    /// <summary>Adds <paramref name="source"/> to <paramref name="target"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(ReadOnlySpan<float> source, Span<float> target)
    {
        ref var from = ref MemoryMarshal.GetReference(source);
        ref var to = ref MemoryMarshal.GetReference(target);
        var i = 0;
        for (; i + Lanes <= source.Length && i + Lanes <= target.Length; i += Lanes)
        {
            (Vector256.LoadUnsafe(ref from, (nuint)i) + Vector256.LoadUnsafe(ref to, (nuint)i)).StoreUnsafe(ref to, (nuint)i);
        }

        for (; i < source.Length; i++)
        {
            target[i] += source[i];
        }
    }

    /// <summary>Sets <paramref name="result"/> to the products of two rows; the length is a multiple of eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(ReadOnlySpan<float> left, ReadOnlySpan<float> right, Span<float> result)
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        ref var to = ref MemoryMarshal.GetReference(result);
        for (var i = 0; i + Lanes <= result.Length && i + Lanes <= left.Length && i + Lanes <= right.Length; i += Lanes)
        {
            (Vector256.LoadUnsafe(ref a, (nuint)i) * Vector256.LoadUnsafe(ref b, (nuint)i)).StoreUnsafe(ref to, (nuint)i);
        }
    }

    /// <summary>Adds the products of two rows to <paramref name="result"/>; the length is a multiple of eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void MultiplyAdd(ReadOnlySpan<float> left, ReadOnlySpan<float> right, Span<float> result)
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        ref var to = ref MemoryMarshal.GetReference(result);
        for (var i = 0; i + Lanes <= result.Length && i + Lanes <= left.Length && i + Lanes <= right.Length; i += Lanes)
        {
            var at = (nuint)i;
            ((Vector256.LoadUnsafe(ref a, at) * Vector256.LoadUnsafe(ref b, at)) + Vector256.LoadUnsafe(ref to, at)).StoreUnsafe(ref to, at);
        }
    }

    /// <summary>The sum of the products of two rows; the length is a multiple of eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        var sum = Vector256<float>.Zero;
        for (var i = 0; i + Lanes <= left.Length && i + Lanes <= right.Length; i += Lanes)
        {
            sum = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref a, (nuint)i), Vector256.LoadUnsafe(ref b, (nuint)i), sum);
        }

        return Vector256.Sum(sum);
    }

    /// <summary>Writes <paramref name="row"/> into each of the rows of <paramref name="matrix"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void FillRows(Span<float> matrix, ReadOnlySpan<float> row)
    {
        for (var at = 0; at < matrix.Length; at += row.Length)
        {
            row.CopyTo(matrix[at..]);
        }
    }

    /// <summary>Puts zero in the place of negative values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rectify(Span<float> values)
    {
        ref var first = ref MemoryMarshal.GetReference(values);
        var i = 0;
        for (; i + Lanes <= values.Length; i += Lanes)
        {
            Vector256.Max(Vector256.LoadUnsafe(ref first, (nuint)i), Vector256<float>.Zero).StoreUnsafe(ref first, (nuint)i);
        }

        for (; i < values.Length; i++)
        {
            values[i] = values[i] > 0 ? values[i] : 0;
        }
    }

    /// <summary>Writes the transpose of a matrix of <paramref name="rows"/> rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Transpose(ReadOnlySpan<float> matrix, int rows, int columns, Span<float> result)
    {
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                result[(column * rows) + row] = matrix[(row * columns) + column];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Sigmoid(Vector256<float> x) => Vector256<float>.One / (Vector256<float>.One + Exp(-x));

    // 2^(x / ln 2): the whole part by the exponent's bits, the rest by a polynomial (Cephes' expf); good to 2e-7.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-87f)), Vector256.Create(87f));
        var whole = Vector256.Floor(Vector256.FusedMultiplyAdd(x, Vector256.Create(1.44269504f), Vector256.Create(0.5f)));
        x = Vector256.FusedMultiplyAdd(whole, Vector256.Create(-0.693359375f), x);
        x = Vector256.FusedMultiplyAdd(whole, Vector256.Create(2.12194440e-4f), x);
        var y = Vector256.Create(1.9875691500e-4f);
        y = Vector256.FusedMultiplyAdd(y, x, Vector256.Create(1.3981999507e-3f));
        y = Vector256.FusedMultiplyAdd(y, x, Vector256.Create(8.3334519073e-3f));
        y = Vector256.FusedMultiplyAdd(y, x, Vector256.Create(4.1665795894e-2f));
        y = Vector256.FusedMultiplyAdd(y, x, Vector256.Create(1.6666665459e-1f));
        y = Vector256.FusedMultiplyAdd(y, x, Vector256.Create(5.0000001201e-1f));
        y = Vector256.FusedMultiplyAdd(y, x * x, x + Vector256<float>.One);
        var exponent = (Vector256.ConvertToInt32(whole) + Vector256.Create(127)) << 23;
        return y * exponent.AsSingle();
    }
}
