using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Neural;

namespace Ledgerline.Linguistics.Tests.Neural;

public sealed class TreeDecoderTests
{
    [Fact]
    public void Decode_BestHeadsMakeATree_KeepsThem()
        => Assert.Equal([2, 0, 2], Decode([[1, 0, 5, 0], [9, 0, 0, 0], [2, 1, 6, 0]]));

    [Fact]
    public void Decode_BestHeadsMakeACycle_BreaksItWhereThatCostsLeast()
        => Assert.Equal([2, 0], Decode([[1, 0, 9], [4, 5, 0]]));

    [Fact]
    public void Decode_TwoRootsScoreBest_KeepsTheBetterOne()
        => Assert.Equal([0, 1], Decode([[9, 0, 1], [8, 3, 0]]));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(40)]
    public void Decode_AnyScores_OneTreeWithOneRoot(int count)
    {
        var random = new StableRandom((ulong)count);
        for (var round = 0; round < 50; round++)
        {
            var heads = Decode([.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, count + 1).Select(_ => (float)random.Fraction() * 10).ToArray())]);

            Assert.Single(heads, head => head == 0);
            Assert.All(Enumerable.Range(0, count), word => Assert.True(ReachesRoot(heads, word)));
        }
    }

    private static bool ReachesRoot(int[] heads, int word)
    {
        var at = word;
        for (var steps = 0; steps <= heads.Length; steps++)
        {
            if (heads[at] == 0)
            {
                return true;
            }

            at = heads[at] - 1;
        }

        return false;
    }

    private static int[] Decode(float[][] rows)
    {
        var heads = new int[rows.Length];
        new TreeDecoder().Decode(rows.Length, rows.SelectMany(row => row).ToArray(), heads);
        return heads;
    }
}
