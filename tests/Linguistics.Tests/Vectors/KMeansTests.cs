using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Vectors;

namespace Ledgerline.Linguistics.Tests.Vectors;

public sealed class KMeansTests
{
    // Two bundles of directions, and what is nearly opposite.
    private static readonly float[] Vectors = [1, 0, 0, 1, 0.8f, 0.6f, 0.6f, 0.8f, -0.6f, -0.8f, -0.8f, -0.6f];

    [Fact]
    public void Nearest_TwoBundles_AreTwoClasses()
    {
        var classes = KMeans.Nearest(Vectors, 2, KMeans.Middles(Vectors, 2, classes: 2, rounds: 10, new StableRandom(1)));

        Assert.Single(classes[..4].Distinct());
        Assert.Single(classes[4..].Distinct());
        Assert.NotEqual(classes[0], classes[5]);
    }

    [Fact]
    public void Middles_SameSeed_AreTheSame()
        => Assert.Equal(KMeans.Middles(Vectors, 2, 3, 5, new StableRandom(7)), KMeans.Middles(Vectors, 2, 3, 5, new StableRandom(7)));

    [Fact]
    public void Middles_MoreClassesThanVectors_AreTheVectors() => Assert.Equal(Vectors.Length, KMeans.Middles(Vectors, 2, 100, 1, new StableRandom(1)).Length);
}
