using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Neural;

namespace Ledgerline.Linguistics.Tests.Neural;

public sealed class GemmTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1, 80, 7)]
    [InlineData(4, 16, 3)]
    [InlineData(7, 21, 5)]
    [InlineData(13, 70, 9)]
    [InlineData(16, 33, 300)]
    [InlineData(8, 15, 257)]
    public void Add_AnySizes_IsTheProduct(int rows, int columns, int depth)
    {
        var (a, b) = (Numbers(rows * depth, 1), Numbers(depth * columns, 2));
        var product = new float[rows * columns];
        var transposed = new float[rows * columns];

        Gemm.Add(rows, columns, depth, a, depth, 1, b, columns, product, columns);
        Gemm.Add(rows, columns, depth, Transpose(a, rows, depth), 1, rows, b, columns, transposed, columns);

        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                var expected = Enumerable.Range(0, depth).Sum(k => (double)a[(i * depth) + k] * b[(k * columns) + j]);
                Assert.Equal(expected, product[(i * columns) + j], tolerance: 1e-3);
            }
        }

        Assert.Equal(product, transposed);
    }

    [Fact]
    public void Add_ManyRowsOrOneByOne_SameBits()
    {
        const int rows = 21, columns = 83, depth = 300;
        var (a, b) = (Numbers(rows * depth, 1), Numbers(depth * columns, 2));
        var (together, alone) = (new float[rows * columns], new float[rows * columns]);

        Gemm.Add(rows, columns, depth, a, depth, 1, b, columns, together, columns);
        for (var row = 0; row < rows; row++)
        {
            Gemm.Add(1, columns, depth, a.AsSpan(row * depth), depth, 1, b, columns, alone.AsSpan(row * columns), columns);
        }

        Assert.Equal(alone, together);
    }

    [Fact]
    public void Add_RoomTooSmall_Throws()
        => Assert.Throws<ArgumentOutOfRangeException>(() => Gemm.Add(2, 2, 2, new float[4], 2, 1, new float[4], 2, new float[3], 2));

    private static float[] Transpose(float[] matrix, int rows, int columns)
    {
        var result = new float[matrix.Length];
        VectorMath.Transpose(matrix, rows, columns, result);
        return result;
    }

    private static float[] Numbers(int count, ulong seed)
    {
        var random = new StableRandom(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (float)random.Fraction() - 0.5f)];
    }
}
