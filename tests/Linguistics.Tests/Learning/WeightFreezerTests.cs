using Ledgerline.Linguistics.Learning;

namespace Ledgerline.Linguistics.Tests.Learning;

public sealed class WeightFreezerTests
{
    [Theory]
    [InlineData(4)]
    [InlineData(1000)]
    public void Freeze_LearntRows_ScoresInProportion(int labels)
    {
        var weights = new TrainableWeights();
        var (first, second, third) = (FeatureHash.Mix(1, 1), FeatureHash.Mix(1, 2), FeatureHash.Mix(1, 3));
        weights.Update([first, second], 3, 1);
        weights.Update([first], 1, -2);
        weights.Advance();

        var scores = new int[labels];
        WeightFreezer.Freeze(weights, labels, new PruneOptions { MaxBytes = 10_000 }).Score([first, second, third], scores);

        Assert.True(scores[3] > 0);
        Assert.Equal(scores[3], -scores[1], 2.0);
        Assert.Equal(0, scores[2]);
    }

    [Fact]
    public void Freeze_LittleRoom_KeepsTheLargestWeights()
    {
        var weights = new TrainableWeights();
        for (var i = 1UL; i <= 1000; i++)
        {
            weights.Update([i * 0x9E37_79B9_7F4A_7C15], 0, i);
        }

        weights.Advance();
        var frozen = WeightFreezer.Freeze(weights, 1, new PruneOptions { MaxBytes = 1000 });
        var (least, most) = (new int[1], new int[1]);
        frozen.Score([0x9E37_79B9_7F4A_7C15], least);
        frozen.Score([unchecked(1000 * 0x9E37_79B9_7F4A_7C15)], most);

        Assert.InRange(frozen.Records.Length + (frozen.Offsets.Length * 4), 500, 1010);
        Assert.Equal(0, least[0]);
        Assert.Equal(sbyte.MaxValue, most[0]);
    }

    [Fact]
    public void Freeze_NothingLearnt_ScoresNothing()
    {
        var scores = new int[2];
        WeightFreezer.Freeze(new TrainableWeights(), 2, new PruneOptions { MaxBytes = 100 }).Score([1, 2, 3], scores);

        Assert.Equal([0, 0], scores);
    }
}
