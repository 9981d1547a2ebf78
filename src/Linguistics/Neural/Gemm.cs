using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ledgerline.Linguistics.Neural;

/// <summary>Products of matrices. Every sum is taken in one fixed order with fused steps, so that results do not depend on the machine's vector width.</summary>
internal static class Gemm
{
    private const int Lanes = 8;

    /// <summary>C += A·B, where B and C lie row by row, and A's strides are given so that it may be read transposed.</summary>
    /// <param name="rows">The rows of A and C.</param>
    /// <param name="columns">The columns of B and C.</param>
    /// <param name="depth">The columns of A and rows of B.</param>
    /// <param name="a">A.</param>
    /// <param name="aRow">How far A's rows lie apart.</param>
    /// <param name="aDepth">How far A's columns lie apart.</param>
    /// <param name="b">B.</param>
    /// <param name="bRow">How far B's rows lie apart.</param>
    /// <param name="c">C.</param>
    /// <param name="cRow">How far C's rows lie apart.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(
        int rows, int columns, int depth, ReadOnlySpan<float> a, int aRow, int aDepth, ReadOnlySpan<float> b, int bRow, Span<float> c, int cRow)
    {
        if (rows == 0 || columns == 0 || depth == 0)
        {
            return;
        }

        Check(a.Length, ((rows - 1) * aRow) + ((depth - 1) * aDepth) + 1);
        Check(b.Length, ((depth - 1) * bRow) + columns);
        Check(c.Length, ((rows - 1) * cRow) + columns);
        ref var a0 = ref MemoryMarshal.GetReference(a);
        ref var b0 = ref MemoryMarshal.GetReference(b);
        ref var c0 = ref MemoryMarshal.GetReference(c);
        var row = Vector512.IsHardwareAccelerated
            ? WideGemm.Add(rows, columns, depth, ref a0, aRow, aDepth, ref b0, bRow, ref c0, cRow)
            : 0;
        for (; row + 4 <= rows; row += 4)
        {
            FourRows(columns, depth, ref Unsafe.Add(ref a0, row * aRow), aRow, aDepth, ref b0, bRow, ref Unsafe.Add(ref c0, row * cRow), cRow);
        }

        for (; row < rows; row++)
        {
            OneRow(columns, depth, ref Unsafe.Add(ref a0, row * aRow), aDepth, ref b0, bRow, ref Unsafe.Add(ref c0, row * cRow));
        }
    }

    private static void Check(int length, int needed) => ArgumentOutOfRangeException.ThrowIfLessThan(length, needed);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourRows(int columns, int depth, ref float a, int aRow, int aDepth, ref float b, int bRow, ref float c, int cRow)
    {
        var column = 0;
        for (; column + (2 * Lanes) <= columns; column += 2 * Lanes)
        {
            FourBySixteen(depth, ref a, aRow, aDepth, ref Unsafe.Add(ref b, column), bRow, ref Unsafe.Add(ref c, column), cRow);
        }

        if (column < columns)
        {
            for (var row = 0; row < 4; row++)
            {
                Tail(column, columns, depth, ref Unsafe.Add(ref a, row * aRow), aDepth, ref b, bRow, ref Unsafe.Add(ref c, row * cRow));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourBySixteen(int depth, ref float a, int aRow, int aDepth, ref float b, int bRow, ref float c, int cRow)
    {
        ref var c1 = ref Unsafe.Add(ref c, cRow);
        ref var c2 = ref Unsafe.Add(ref c1, cRow);
        ref var c3 = ref Unsafe.Add(ref c2, cRow);
        var (s00, s01) = (Vector256.LoadUnsafe(ref c), Vector256.LoadUnsafe(ref c, Lanes));
        var (s10, s11) = (Vector256.LoadUnsafe(ref c1), Vector256.LoadUnsafe(ref c1, Lanes));
        var (s20, s21) = (Vector256.LoadUnsafe(ref c2), Vector256.LoadUnsafe(ref c2, Lanes));
        var (s30, s31) = (Vector256.LoadUnsafe(ref c3), Vector256.LoadUnsafe(ref c3, Lanes));
        for (var k = 0; k < depth; k++)
        {
            var b0 = Vector256.LoadUnsafe(ref b);
            var b1 = Vector256.LoadUnsafe(ref b, Lanes);
            var a0 = Vector256.Create(a);
            s00 = Vector256.FusedMultiplyAdd(a0, b0, s00);
            s01 = Vector256.FusedMultiplyAdd(a0, b1, s01);
            var a1 = Vector256.Create(Unsafe.Add(ref a, aRow));
            s10 = Vector256.FusedMultiplyAdd(a1, b0, s10);
            s11 = Vector256.FusedMultiplyAdd(a1, b1, s11);
            var a2 = Vector256.Create(Unsafe.Add(ref a, 2 * aRow));
            s20 = Vector256.FusedMultiplyAdd(a2, b0, s20);
            s21 = Vector256.FusedMultiplyAdd(a2, b1, s21);
            var a3 = Vector256.Create(Unsafe.Add(ref a, 3 * aRow));
            s30 = Vector256.FusedMultiplyAdd(a3, b0, s30);
            s31 = Vector256.FusedMultiplyAdd(a3, b1, s31);
            a = ref Unsafe.Add(ref a, aDepth);
            b = ref Unsafe.Add(ref b, bRow);
        }

        s00.StoreUnsafe(ref c);
        s01.StoreUnsafe(ref c, Lanes);
        s10.StoreUnsafe(ref c1);
        s11.StoreUnsafe(ref c1, Lanes);
        s20.StoreUnsafe(ref c2);
        s21.StoreUnsafe(ref c2, Lanes);
        s30.StoreUnsafe(ref c3);
        s31.StoreUnsafe(ref c3, Lanes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneRow(int columns, int depth, ref float a, int aDepth, ref float b, int bRow, ref float c)
    {
        var column = 0;
        for (; column + (8 * Lanes) <= columns; column += 8 * Lanes)
        {
            OneBySixtyFour(depth, ref a, aDepth, ref Unsafe.Add(ref b, column), bRow, ref Unsafe.Add(ref c, column));
        }

        for (; column + (2 * Lanes) <= columns; column += 2 * Lanes)
        {
            OneBySixteen(depth, ref a, aDepth, ref Unsafe.Add(ref b, column), bRow, ref Unsafe.Add(ref c, column));
        }

        Tail(column, columns, depth, ref a, aDepth, ref b, bRow, ref c);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneBySixtyFour(int depth, ref float a, int aDepth, ref float b, int bRow, ref float c)
    {
        var (s0, s1, s2, s3) = (Vector256.LoadUnsafe(ref c), Vector256.LoadUnsafe(ref c, Lanes), Vector256.LoadUnsafe(ref c, 2 * Lanes), Vector256.LoadUnsafe(ref c, 3 * Lanes));
        var (s4, s5, s6, s7) = (Vector256.LoadUnsafe(ref c, 4 * Lanes), Vector256.LoadUnsafe(ref c, 5 * Lanes), Vector256.LoadUnsafe(ref c, 6 * Lanes), Vector256.LoadUnsafe(ref c, 7 * Lanes));
        for (var k = 0; k < depth; k++)
        {
            var x = Vector256.Create(a);
            s0 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref b), s0);
            s1 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref b, Lanes), s1);
            s2 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref b, 2 * Lanes), s2);
            s3 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref b, 3 * Lanes), s3);
            s4 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref b, 4 * Lanes), s4);
            s5 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref b, 5 * Lanes), s5);
            s6 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref b, 6 * Lanes), s6);
            s7 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref b, 7 * Lanes), s7);
            a = ref Unsafe.Add(ref a, aDepth);
            b = ref Unsafe.Add(ref b, bRow);
        }

        s0.StoreUnsafe(ref c);
        s1.StoreUnsafe(ref c, Lanes);
        s2.StoreUnsafe(ref c, 2 * Lanes);
        s3.StoreUnsafe(ref c, 3 * Lanes);
        s4.StoreUnsafe(ref c, 4 * Lanes);
        s5.StoreUnsafe(ref c, 5 * Lanes);
        s6.StoreUnsafe(ref c, 6 * Lanes);
        s7.StoreUnsafe(ref c, 7 * Lanes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneBySixteen(int depth, ref float a, int aDepth, ref float b, int bRow, ref float c)
    {
        var (s0, s1) = (Vector256.LoadUnsafe(ref c), Vector256.LoadUnsafe(ref c, Lanes));
        for (var k = 0; k < depth; k++)
        {
            var x = Vector256.Create(a);
            s0 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref b), s0);
            s1 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref b, Lanes), s1);
            a = ref Unsafe.Add(ref a, aDepth);
            b = ref Unsafe.Add(ref b, bRow);
        }

        s0.StoreUnsafe(ref c);
        s1.StoreUnsafe(ref c, Lanes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tail(int column, int columns, int depth, ref float a, int aDepth, ref float b, int bRow, ref float c)
    {
        for (; column < columns; column++)
        {
            var sum = Unsafe.Add(ref c, column);
            for (var k = 0; k < depth; k++)
            {
                sum = MathF.FusedMultiplyAdd(Unsafe.Add(ref a, k * aDepth), Unsafe.Add(ref b, (k * bRow) + column), sum);
            }

            Unsafe.Add(ref c, column) = sum;
        }
    }
}
