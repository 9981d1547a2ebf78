using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Names;

namespace Ledgerline.Linguistics.Tests.Names;

public sealed class HashedWordsTests
{
    private static readonly string[] Words = ["sea", "river", ",", "lake"];

    [Fact]
    public void IndexOf_EachWord_IsItsPlaceByNumber()
    {
        var keys = Words.Select(word => HashedWords.Key(FeatureHash.Of(word))).Order().ToArray();
        var words = new HashedWords(keys);

        Assert.All(Words, word => Assert.Equal(HashedWords.Key(FeatureHash.Of(word)), keys[words.IndexOf(FeatureHash.Of(word))]));
        Assert.Equal(-1, words.IndexOf(FeatureHash.Of("mountain")));
    }

    [Fact]
    public void IndexOf_EmptyList_HasNothing() => Assert.Equal(-1, new HashedWords([]).IndexOf(FeatureHash.Of("sea")));
}
