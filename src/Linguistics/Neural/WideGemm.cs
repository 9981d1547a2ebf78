using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Ledgerline.Linguistics.Neural;

/// <summary>Products of matrices on machines with wide vectors: eight rows by thirty-two columns at a time, all sums in registers.
/// The order of every sum is that of <see cref="Gemm"/>, and so are the results, to the bit.</summary>
internal static class WideGemm
{
    private const int Lanes = 16;
    private const int Rows = 8;
    private const int Columns = 2 * Lanes;

    /// <summary>C += A·B for as many rows as come in full blocks.</summary>
    /// <returns>How many rows are done.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Add(int rows, int columns, int depth, ref float a, int aRow, int aDepth, ref float b, int bRow, ref float c, int cRow)
    {
        var row = 0;
        for (; row + Rows <= rows; row += Rows)
        {
            EightRows(columns, depth, ref Unsafe.Add(ref a, row * aRow), aRow, aDepth, ref b, bRow, ref Unsafe.Add(ref c, row * cRow), cRow);
        }

        return row;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void EightRows(int columns, int depth, ref float a, int aRow, int aDepth, ref float b, int bRow, ref float c, int cRow)
    {
        var column = 0;
        for (; column + Columns <= columns; column += Columns)
        {
            Block(depth, ref a, aRow, aDepth, ref Unsafe.Add(ref b, column), bRow, ref Unsafe.Add(ref c, column), cRow);
        }

        for (; column + Lanes <= columns; column += Lanes)
        {
            Strip(depth, ref a, aRow, aDepth, ref Unsafe.Add(ref b, column), bRow, ref Unsafe.Add(ref c, column), cRow);
        }

        for (; column < columns; column++)
        {
            Column(depth, ref a, aRow, aDepth, ref Unsafe.Add(ref b, column), bRow, ref Unsafe.Add(ref c, column), cRow);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Block(int depth, ref float a, nint aRow, nint aDepth, ref float b, int bRow, ref float c, int cRow)
    {
        ref var c1 = ref Unsafe.Add(ref c, cRow);
        ref var c2 = ref Unsafe.Add(ref c1, cRow);
        ref var c3 = ref Unsafe.Add(ref c2, cRow);
        ref var c4 = ref Unsafe.Add(ref c3, cRow);
        ref var c5 = ref Unsafe.Add(ref c4, cRow);
        ref var c6 = ref Unsafe.Add(ref c5, cRow);
        ref var c7 = ref Unsafe.Add(ref c6, cRow);
        var (s00, s01) = (Vector512.LoadUnsafe(ref c), Vector512.LoadUnsafe(ref c, Lanes));
        var (s10, s11) = (Vector512.LoadUnsafe(ref c1), Vector512.LoadUnsafe(ref c1, Lanes));
        var (s20, s21) = (Vector512.LoadUnsafe(ref c2), Vector512.LoadUnsafe(ref c2, Lanes));
        var (s30, s31) = (Vector512.LoadUnsafe(ref c3), Vector512.LoadUnsafe(ref c3, Lanes));
        var (s40, s41) = (Vector512.LoadUnsafe(ref c4), Vector512.LoadUnsafe(ref c4, Lanes));
        var (s50, s51) = (Vector512.LoadUnsafe(ref c5), Vector512.LoadUnsafe(ref c5, Lanes));
        var (s60, s61) = (Vector512.LoadUnsafe(ref c6), Vector512.LoadUnsafe(ref c6, Lanes));
        var (s70, s71) = (Vector512.LoadUnsafe(ref c7), Vector512.LoadUnsafe(ref c7, Lanes));
        for (var k = 0; k < depth; k++)
        {
            var b0 = Vector512.LoadUnsafe(ref b);
            var b1 = Vector512.LoadUnsafe(ref b, Lanes);
            var x = Vector512.Create(a);
            s00 = Vector512.FusedMultiplyAdd(x, b0, s00);
            s01 = Vector512.FusedMultiplyAdd(x, b1, s01);
            x = Vector512.Create(Unsafe.Add(ref a, aRow));
            s10 = Vector512.FusedMultiplyAdd(x, b0, s10);
            s11 = Vector512.FusedMultiplyAdd(x, b1, s11);
            x = Vector512.Create(Unsafe.Add(ref a, 2 * aRow));
            s20 = Vector512.FusedMultiplyAdd(x, b0, s20);
            s21 = Vector512.FusedMultiplyAdd(x, b1, s21);
            x = Vector512.Create(Unsafe.Add(ref a, 3 * aRow));
            s30 = Vector512.FusedMultiplyAdd(x, b0, s30);
            s31 = Vector512.FusedMultiplyAdd(x, b1, s31);
            x = Vector512.Create(Unsafe.Add(ref a, 4 * aRow));
            s40 = Vector512.FusedMultiplyAdd(x, b0, s40);
            s41 = Vector512.FusedMultiplyAdd(x, b1, s41);
            x = Vector512.Create(Unsafe.Add(ref a, 5 * aRow));
            s50 = Vector512.FusedMultiplyAdd(x, b0, s50);
            s51 = Vector512.FusedMultiplyAdd(x, b1, s51);
            x = Vector512.Create(Unsafe.Add(ref a, 6 * aRow));
            s60 = Vector512.FusedMultiplyAdd(x, b0, s60);
            s61 = Vector512.FusedMultiplyAdd(x, b1, s61);
            x = Vector512.Create(Unsafe.Add(ref a, 7 * aRow));
            s70 = Vector512.FusedMultiplyAdd(x, b0, s70);
            s71 = Vector512.FusedMultiplyAdd(x, b1, s71);
            a = ref Unsafe.Add(ref a, aDepth);
            b = ref Unsafe.Add(ref b, bRow);
        }

        Store(s00, s01, ref c);
        Store(s10, s11, ref c1);
        Store(s20, s21, ref c2);
        Store(s30, s31, ref c3);
        Store(s40, s41, ref c4);
        Store(s50, s51, ref c5);
        Store(s60, s61, ref c6);
        Store(s70, s71, ref c7);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<float> first, Vector512<float> second, ref float c)
    {
        first.StoreUnsafe(ref c);
        second.StoreUnsafe(ref c, Lanes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Strip(int depth, ref float a, nint aRow, nint aDepth, ref float b, int bRow, ref float c, int cRow)
    {
        var s0 = Vector512.LoadUnsafe(ref c);
        var s1 = Vector512.LoadUnsafe(ref c, (nuint)cRow);
        var s2 = Vector512.LoadUnsafe(ref c, (nuint)(2 * cRow));
        var s3 = Vector512.LoadUnsafe(ref c, (nuint)(3 * cRow));
        var s4 = Vector512.LoadUnsafe(ref c, (nuint)(4 * cRow));
        var s5 = Vector512.LoadUnsafe(ref c, (nuint)(5 * cRow));
        var s6 = Vector512.LoadUnsafe(ref c, (nuint)(6 * cRow));
        var s7 = Vector512.LoadUnsafe(ref c, (nuint)(7 * cRow));
        for (var k = 0; k < depth; k++)
        {
            var x = Vector512.LoadUnsafe(ref b);
            s0 = Vector512.FusedMultiplyAdd(Vector512.Create(a), x, s0);
            s1 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, aRow)), x, s1);
            s2 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, 2 * aRow)), x, s2);
            s3 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, 3 * aRow)), x, s3);
            s4 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, 4 * aRow)), x, s4);
            s5 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, 5 * aRow)), x, s5);
            s6 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, 6 * aRow)), x, s6);
            s7 = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, 7 * aRow)), x, s7);
            a = ref Unsafe.Add(ref a, aDepth);
            b = ref Unsafe.Add(ref b, bRow);
        }

        s0.StoreUnsafe(ref c);
        s1.StoreUnsafe(ref c, (nuint)cRow);
        s2.StoreUnsafe(ref c, (nuint)(2 * cRow));
        s3.StoreUnsafe(ref c, (nuint)(3 * cRow));
        s4.StoreUnsafe(ref c, (nuint)(4 * cRow));
        s5.StoreUnsafe(ref c, (nuint)(5 * cRow));
        s6.StoreUnsafe(ref c, (nuint)(6 * cRow));
        s7.StoreUnsafe(ref c, (nuint)(7 * cRow));
    }

    // The eight rows of one column.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Column(int depth, ref float a, nint aRow, nint aDepth, ref float b, int bRow, ref float c, int cRow)
    {
        var sums = Vector256.Create(
            c, Unsafe.Add(ref c, cRow), Unsafe.Add(ref c, 2 * cRow), Unsafe.Add(ref c, 3 * cRow),
            Unsafe.Add(ref c, 4 * cRow), Unsafe.Add(ref c, 5 * cRow), Unsafe.Add(ref c, 6 * cRow), Unsafe.Add(ref c, 7 * cRow));
        for (var k = 0; k < depth; k++)
        {
            var x = Vector256.Create(
                a, Unsafe.Add(ref a, aRow), Unsafe.Add(ref a, 2 * aRow), Unsafe.Add(ref a, 3 * aRow),
                Unsafe.Add(ref a, 4 * aRow), Unsafe.Add(ref a, 5 * aRow), Unsafe.Add(ref a, 6 * aRow), Unsafe.Add(ref a, 7 * aRow));
            sums = Vector256.FusedMultiplyAdd(x, Vector256.Create(Unsafe.Add(ref b, k * bRow)), sums);
            a = ref Unsafe.Add(ref a, aDepth);
        }

        for (var row = 0; row < Rows; row++)
        {
            Unsafe.Add(ref c, row * cRow) = sums[row];
        }
    }
}
