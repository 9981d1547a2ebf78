using System.Text;
using Ledgerline.Ledger.Chain;
using Ledgerline.Records;
using Ledgerline.Testing.Ledgers;

namespace Ledgerline.Ledger.Sqlite.Tests;

public sealed class RemovingTests : IDisposable
{
    private const string Secret = "Zyxwvuts";
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Day On = new(2024, 5, 6);
    private readonly LedgerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Remove_AText_LeavesNoneOfItsWordsInTheFiles()
    {
        await using (var ledger = await FillAsync())
        {
            await ledger.IndexAsync(null, None);
            Assert.True(await IsInFilesAsync());
            await ledger.RemoveAsync(new ArticleId("secret"), "counsel", "court order", On, None);
            Assert.False(await IsInFilesAsync());
        }

        Assert.False(await IsInFilesAsync());
    }

    [Theory]
    [InlineData("INSERT INTO bodies SELECT 2, text, claims, size, body FROM bodies WHERE entry = 1", "a removal names it, and it is still there")]
    [InlineData("DELETE FROM removed", "0 readings are listed as removed, and 1 are by the chain")]
    [InlineData("INSERT INTO texts (hash, body) SELECT text, 'x' FROM removed", "texts that no article has")]
    [InlineData("DELETE FROM bodies WHERE entry = 4", "what it holds is missing")]
    public async Task Verify_AfterARemoval_FindsWhatWasTamperedWith(string sql, string message)
    {
        await using (var ledger = await FillAsync())
        {
            await ledger.RemoveAsync(new ArticleId("secret"), "counsel", "court order", On, None);
            Assert.Null((await ledger.VerifyAsync(None)).Fault);
        }

        _folder.Tamper(sql);
        await using var tampered = await _folder.OpenReadOnlyAsync();
        Assert.Contains(message, (await tampered.VerifyAsync(None)).Fault?.Message ?? "no fault", StringComparison.Ordinal);
    }

    private async Task<SqliteLedger> FillAsync()
    {
        var generator = new EntryGenerator(3);
        var secret = generator.Next("secret", 0, 0);
        var text = string.Join(' ', Enumerable.Repeat($"{Secret} was told of.", 40));
        secret = secret with { Article = secret.Article with { Text = text, Blocks = [] } };
        var intake = new Intake(Digest.OfText("key"), new Original(Encoding.UTF8.GetBytes(Secret), "{}"));
        var ledger = await _folder.OpenAsync();
        await ledger.AppendAsync([generator.Next("a", 1, 1), secret with { Intake = intake }, generator.Next("b", 1, 1)], None);
        return ledger;
    }

    private async Task<bool> IsInFilesAsync()
    {
        foreach (var file in _folder.Names)
        {
            await using var stream = new FileStream(_folder.File(file), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            if ((await reader.ReadToEndAsync()).Contains(Secret, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
