using Ledgerline.Linguistics.Learning;

namespace Ledgerline.Linguistics.Tests.Learning;

public sealed class StableRandomTests
{
    // The reference implementation's first numbers for seed 0.
    [Fact]
    public void Next_SeedZero_IsSplitMix64()
    {
        var random = new StableRandom(0);

        Assert.Equal([0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4, 0x06C45D188009454F], new[] { random.Next(), random.Next(), random.Next() });
    }

    [Fact]
    public void Shuffle_Items_KeepsThemAll()
    {
        int[] items = [1, 2, 3, 4, 5, 6, 7];
        new StableRandom(9).Shuffle(items);

        Assert.Equal([1, 2, 3, 4, 5, 6, 7], items.Order());
    }
}
