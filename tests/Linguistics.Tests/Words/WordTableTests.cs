using Ledgerline.Linguistics.Paradigms;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Tests.Words;

public sealed class WordTableTests
{
    private static readonly WordTable Table = new(
    [
        new LexiconWord("Town", Closed: false, [new LexiconEntry(0, 0)]),
        new LexiconWord("town", Closed: true, [new LexiconEntry(0, 0)]),
    ], ParadigmTable.Empty);

    [Theory]
    [InlineData("Town", 0)]
    [InlineData("town", 1)]
    [InlineData("TOWN", -1)]
    [InlineData("", -1)]
    public void Find_Form_IsFoundAsWritten(string form, int expected) => Assert.Equal(expected, Table.Find(form));

    [Fact]
    public void FindLower_OtherCase_FindsTheFirst()
    {
        var features = default(WordFeatures);
        Table.Describe("TOWN", ref features);

        Assert.Equal((-1, 0), (features.Known, Table.FindLower(features.Lower)));
    }
}
