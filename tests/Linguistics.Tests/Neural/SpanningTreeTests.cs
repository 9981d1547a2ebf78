using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Neural;

namespace Ledgerline.Linguistics.Tests.Neural;

public sealed class SpanningTreeTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Best_AnyScores_NoTreeIsBetter(int size)
    {
        var random = new StableRandom((ulong)size);
        for (var round = 0; round < 100; round++)
        {
            double[] scores = [.. Enumerable.Range(0, size * size).Select(_ => random.Fraction())];
            var heads = new int[size];

            SpanningTree.Best(scores, heads);

            Assert.True(IsTree(heads));
            Assert.Equal(BestByTryingAll(scores, new int[size], 1), Total(scores, heads), 9);
        }
    }

    private static double BestByTryingAll(double[] scores, int[] heads, int node)
    {
        if (node == heads.Length)
        {
            return IsTree(heads) ? Total(scores, heads) : double.NegativeInfinity;
        }

        var best = double.NegativeInfinity;
        for (var head = 0; head < heads.Length; head++)
        {
            heads[node] = head;
            best = Math.Max(best, BestByTryingAll(scores, heads, node + 1));
        }

        return best;
    }

    private static double Total(double[] scores, int[] heads)
        => Enumerable.Range(1, heads.Length - 1).Sum(node => scores[(node * heads.Length) + heads[node]]);

    private static bool IsTree(int[] heads) => Enumerable.Range(1, heads.Length - 1).All(node =>
    {
        for (var steps = 0; node != 0 && steps <= heads.Length; steps++)
        {
            node = heads[node];
        }

        return node == 0;
    });
}
