using Ledgerline.Linguistics.Neural;

namespace Ledgerline.Linguistics.Tests.Neural;

public sealed class RelationSetTests
{
    private static readonly RelationSet Relations = new(["nsubj", "parataxis", "root"]);

    [Theory]
    [InlineData(true, "root")]
    [InlineData(false, "parataxis")]
    public void Best_RootScoresBest_OnlyForTheRoot(bool fromRoot, string expected)
        => Assert.Equal(expected, Relations.Names[Relations.Best([1, 2, 9], fromRoot)]);

    [Fact]
    public void Constructor_NoRoot_Throws() => Assert.Throws<ArgumentException>(() => new RelationSet(["nsubj"]));
}
