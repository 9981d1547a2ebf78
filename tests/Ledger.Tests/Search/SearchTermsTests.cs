using Ledgerline.Ledger.Search;

namespace Ledgerline.Ledger.Tests.Search;

public sealed class SearchTermsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("troops mines", "troop mine")]
    [InlineData("\"front lines\" troops", "[front line] troop")]
    [InlineData("«лінії фронту»", "[лін фронт]")]
    [InlineData("front \"lines", "front line")]
    [InlineData("glid*", "glid*")]
    [InlineData("troops troop", "troop")]
    [InlineData("* \" ) AND", "and")]
    public void Parse_WhatPeopleType_IsTerms(string query, string expected)
        => Assert.Equal(expected.Replace("mine", WordFolder.Fold("mine")).Replace("line", WordFolder.Fold("line")), string.Join(' ', SearchTerms.Parse(query).Select(Print)));

    [Fact]
    public void Parse_MoreThanAnybodyTypes_IsCut() => Assert.Equal(32, SearchTerms.Parse(string.Join(' ', Enumerable.Range(1000, 2000))).Count);

    private static string Print(SearchTerm term) => term.Words.Count > 1 ? $"[{string.Join(' ', term.Words)}]" : term.Words[0] + (term.IsBeginning ? "*" : "");
}
