using Ledgerline.Linguistics.Names;

namespace Ledgerline.Linguistics.Tests.Names;

public sealed class LetterKindsTests
{
    [Theory]
    [InlineData("river", "lake", true)]
    [InlineData("River", "Lake", true)]
    [InlineData("River", "river", false)]
    [InlineData("UN", "NATO", true)]
    [InlineData("NATO", "NATION", false)]
    [InlineData("McLean", "Lean", false)]
    [InlineData("iPod", "Pod", false)]
    [InlineData("A", "An", false)]
    [InlineData("T-72", "BMP3", true)]
    [InlineData("12", "1,200", false)]
    [InlineData(",", "...", false)]
    [InlineData("U.S.", "co.", false)]
    public void Of_TwoWords_AreOfOneKindOrNot(string one, string other, bool alike) => Assert.Equal(alike, LetterKinds.Of(one) == LetterKinds.Of(other));

    [Fact]
    public void Of_AnyWord_IsBelowTheCount() => Assert.All(["", "x", "X", "x1", "X1", "-", "--", "x-y", "X-Y", "X-y", "xY"], word => Assert.InRange(LetterKinds.Of(word), 0, LetterKinds.Count - 1));
}
