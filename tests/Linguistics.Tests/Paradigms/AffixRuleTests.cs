using Ledgerline.Linguistics.Paradigms;

namespace Ledgerline.Linguistics.Tests.Paradigms;

public sealed class AffixRuleTests
{
    [Theory]
    [InlineData("", "а", "", "стол", true)]
    [InlineData("", "а", "[^аеио]", "стол", true)]
    [InlineData("", "а", "[^аеил]", "стол", false)]
    [InlineData("ь", "ю", "ь", "кон", true)]
    [InlineData("ь", "ю", "[нл]ь", "кон", true)]
    [InlineData("ь", "ю", "[^нл]ь", "кон", false)]
    [InlineData("ь", "ю", ".ь", "кон", true)]
    [InlineData("ь", "ю", "кон", "ко", false)]
    [InlineData("", "s", "[^sx]", "", false)]
    public void Fits_WordBeforeTheStrippedEnding_AsTheConditionSays(string strip, string ending, string condition, string trunk, bool fits)
        => Assert.Equal(fits, new AffixRule("A", strip, ending, condition).Fits(trunk));
}
