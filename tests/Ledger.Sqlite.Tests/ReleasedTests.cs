using Ledgerline.Ledger.Search;

namespace Ledgerline.Ledger.Sqlite.Tests;

/// <summary>Ledgers that released versions of the program have made stay readable: <c>Released/format-N.db</c>, four readings of three articles, by the program of that format.</summary>
public sealed class ReleasedTests : IDisposable
{
    private const string Head = "96fd80f15fd606d7ba222f2d8b26ce1cce1b161b192bf97622fd5fe8ac17f784";
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly LedgerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Open_LedgerOfAnOlderFormat_IsBroughtUpToDateWithTheSameHead(int format)
    {
        Take(format);
        await using var ledger = await _folder.OpenAsync();
        Assert.Equal(new Verification(4, Head, null), await ledger.VerifyAsync(None));
        Assert.Equal(["article-0", "article-1", "article-2"], (await ledger.ReadAsync(None).ToListAsync(None)).Select(entry => entry.Article.Id.Value));
        await ledger.IndexAsync(null, None);
        Assert.Equal(3, (await ledger.SearchAsync(new SearchQuery(), None)).Hits.Count);
        Assert.Empty(await ledger.ReadIntakesAsync(None));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Open_LedgerOfAnOlderFormatToBeRead_SaysWhatToDoAndLeavesItAsItWas(int format)
    {
        Take(format);
        var before = await File.ReadAllBytesAsync(_folder.Ledger, None);
        var failure = await Assert.ThrowsAsync<LedgerException>(_folder.OpenReadOnlyAsync);
        Assert.Contains("ledger migrate", failure.Message, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(_folder.Ledger, None));
    }

    private void Take(int format) => File.Copy(Path.Combine(AppContext.BaseDirectory, "Released", $"format-{format}.db"), _folder.Ledger);
}
