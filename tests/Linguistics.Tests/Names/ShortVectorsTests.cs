using Ledgerline.Linguistics.Names;
using Ledgerline.Linguistics.Neural;

namespace Ledgerline.Linguistics.Tests.Names;

public sealed class ShortVectorsTests
{
    [Fact]
    public void Round_ThenWrite_GivesNearlyTheSameNumbers()
    {
        var vectors = new Tensor(3, 2);
        ((float[])[0.5f, -20, -0.25f, 10, 0.125f, 0]).CopyTo(vectors.Values, 0);

        var (rounded, scales) = ShortVectors.Round(vectors);

        for (var word = 0; word < vectors.Rows; word++)
        {
            var row = new float[2];
            rounded.Write(word, row);
            Assert.Equal(vectors.Row(word)[0], row[0] * scales[0], tolerance: 0.01);
            Assert.Equal(vectors.Row(word)[1], row[1] * scales[1], tolerance: 0.3);
        }
    }

    [Fact]
    public void Round_OnlyZeros_StaysZero() => Assert.Equal([0, 0], ShortVectors.Round(new Tensor(1, 2)).Vectors.Values);
}
