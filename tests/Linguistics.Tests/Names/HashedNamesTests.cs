using Ledgerline.Linguistics.Names;

namespace Ledgerline.Linguistics.Tests.Names;

public sealed class HashedNamesTests
{
    [Theory]
    [InlineData("Deir ez-Zor", true)]
    [InlineData("deir EZ-zor", true)]
    [InlineData("Deir", false)]
    [InlineData("Deir ez-Zor Airport", false)]
    public void Contains_Name_IsFoundWholeWhateverItsCase(string name, bool expected)
        => Assert.Equal(expected, new HashedNames([HashedNames.Key(Walk("Deir ez-Zor"))]).Contains(Walk(name)));

    [Fact]
    public void Contains_EmptyList_HasNothing() => Assert.False(new HashedNames([]).Contains(Walk("Homs")));

    private static ulong Walk(string name) => name.Split(' ').Aggregate(HashedNames.Empty, (hash, word) => HashedNames.Walk(hash, word));
}
