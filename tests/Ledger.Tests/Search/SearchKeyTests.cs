using Ledgerline.Ledger.Search;
using Ledgerline.Records;
using Ledgerline.Testing;

namespace Ledgerline.Ledger.Tests.Search;

public sealed class SearchKeyTests
{
    [Theory]
    [InlineData("2025-02-07", 1, 0)]
    [InlineData("1700-01-01", 500_000_000, 65_534)]
    [InlineData(null, 7, 3)]
    public void OfClaim_KeepsEntryAndNumber(string? day, long entry, int ordinal)
    {
        var key = SearchKey.Of(Published(day), entry);
        Assert.Equal((entry, -1), (key.Entry, key.Claim));
        Assert.Equal((entry, ordinal), (key.OfClaim(ordinal).Entry, key.OfClaim(ordinal).Claim));
        Assert.Equal(key, key.OfClaim(ordinal).Article);
        Assert.True(SearchKey.TryParse(key.OfClaim(ordinal).ToString(), out var read));
        Assert.Equal(key.OfClaim(ordinal), read);
    }

    [Fact]
    public void Of_LaterDays_AreLarger()
    {
        string?[] days = [null, "1650-05-05", "1914-07-28", "2025-02-07", "2025-02-08"];
        var keys = days.Select(day => SearchKey.Of(Published(day), 9).Value).ToList();
        Assert.Equal(keys.Order(), keys);
        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.True(SearchKey.LowestOf(Day.Parse("2025-02-08")).Value > SearchKey.Of(Published("2025-02-07"), 500_000_000).OfClaim(SearchKey.MostClaims - 1).Value);
    }

    [Fact]
    public void Of_TooManyEntries_Throws() => Assert.Throws<LedgerException>(() => SearchKey.Of(Published("2025-02-07"), 1L << 29));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("xyz")]
    [InlineData("ffffffffffffffff")]
    [InlineData("10000000000000000")]
    public void TryParse_WhatIsNone_IsRefused(string? text) => Assert.False(SearchKey.TryParse(text, out _));

    private static Article Published(string? day)
    {
        var article = new ArticleBuilder("a").Body("Words.");
        return (day is null ? article : article.Published(day)).Build();
    }
}
