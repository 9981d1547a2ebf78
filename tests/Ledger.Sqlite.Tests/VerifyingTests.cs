using Ledgerline.Ledger.Chain;

namespace Ledgerline.Ledger.Sqlite.Tests;

public sealed class VerifyingTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly LedgerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("UPDATE texts SET body = replace(body, ' ', '_') WHERE id = 2", 2, "its text is not the one")]
    [InlineData("UPDATE texts SET hash = zeroblob(32) WHERE id = 2", 2, "its text is missing")]
    [InlineData("UPDATE bodies SET text = (SELECT text FROM bodies WHERE entry = 3) WHERE entry = 2", 2, "it is joined to another article's text")]
    [InlineData("UPDATE bodies SET text = NULL WHERE entry = 2", 2, "its text is missing")]
    [InlineData("UPDATE bodies SET body = zeroblob(40) WHERE entry = 1", 1, "is packed, and damaged")]
    [InlineData("UPDATE bodies SET size = size - 1 WHERE entry = 1", 1, "is packed, and damaged")]
    [InlineData("UPDATE bodies SET size = 999999999 WHERE entry = 1", 1, "which cannot be")]
    [InlineData("UPDATE bodies SET body = (SELECT body FROM bodies WHERE entry = 1), size = (SELECT size FROM bodies WHERE entry = 1) WHERE entry = 2", 2, "what it holds is not what it was written with")]
    [InlineData("DELETE FROM bodies WHERE entry = 2", 2, "what it holds is missing")]
    [InlineData("DELETE FROM bodies WHERE entry = 2; INSERT INTO removed SELECT 2, article, hash FROM entries WHERE sequence = 2", 2, "what it holds is missing")]
    [InlineData("INSERT INTO removed SELECT 2, article, hash FROM entries WHERE sequence = 2", 4, "1 readings are listed as removed, and 0 are by the chain")]
    [InlineData("DELETE FROM entries WHERE sequence = 2", 2, "entry 2 is missing")]
    [InlineData("UPDATE entries SET content = zeroblob(32) WHERE sequence = 2", 2, "its hash does not follow")]
    [InlineData("UPDATE entries SET hash = zeroblob(32) WHERE sequence = 2", 2, "its hash does not follow")]
    [InlineData("UPDATE entries SET previous = zeroblob(32) WHERE sequence = 2", 2, "is not the one it was chained to")]
    [InlineData("UPDATE entries SET kind = 2 WHERE sequence = 2", 2, "its hash does not follow")]
    [InlineData("UPDATE entries SET kind = 7 WHERE sequence = 2", 2, "of kind 7, which this program does not know")]
    [InlineData("UPDATE entries SET article = 'other' WHERE sequence = 2", 2, "filed under another article's name")]
    [InlineData("UPDATE entries SET recorded = '1999-01-01T00:00:00.000Z' WHERE sequence = 2", 2, "before the entry before it")]
    [InlineData("INSERT INTO texts (hash, body) VALUES (zeroblob(32), 'stray')", 4, "there are 1 texts that no article has")]
    [InlineData("INSERT INTO bodies (entry, claims, size, body) VALUES (9, 0, 1, zeroblob(1))", 4, "there are 1 bodies that no entry holds")]
    public async Task Verify_AfterTampering_NamesTheFirstFault(string sql, long sequence, string message)
    {
        await _folder.FillAsync(3);
        _folder.Tamper(sql);
        await using var ledger = await _folder.OpenReadOnlyAsync();
        var verification = await ledger.VerifyAsync(None);
        Assert.Equal(sequence, verification.Fault?.Sequence);
        Assert.Contains(message, verification.Fault!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_DamagedEntry_HasTheHeadOfTheLastSoundOne()
    {
        await _folder.FillAsync(1);
        string head;
        await using (var ledger = await _folder.OpenAsync())
        {
            head = (await ledger.VerifyAsync(None)).Head;
            await ledger.AppendAsync([new Testing.Ledgers.EntryGenerator(5).Next("second", 1, 1)], None);
        }

        _folder.Tamper("UPDATE entries SET hash = zeroblob(32) WHERE sequence = 2");
        await using var damaged = await _folder.OpenReadOnlyAsync();
        var verification = await damaged.VerifyAsync(None);
        Assert.Equal(head, verification.Head);
        Assert.Equal("article 'second'", verification.Fault?.Entry);
    }

    [Fact]
    public async Task Read_DamagedEntry_SaysWhichAndWhatToDo()
    {
        await _folder.FillAsync(3);
        _folder.Tamper("UPDATE bodies SET body = zeroblob(9) WHERE entry = 2");
        await using var ledger = await _folder.OpenReadOnlyAsync();
        var failure = await Assert.ThrowsAsync<LedgerException>(() => ContentsAsync(ledger));
        Assert.Contains($"Entry 2 of the ledger '{_folder.Ledger}' is damaged: what it holds is packed, and damaged.", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Run 'verify'", failure.Message, StringComparison.Ordinal);
    }

    // Whatever bit of the file turns, it is either found or means nothing: the readings are the same as before.
    [Fact]
    public async Task Verify_AnyBitFlipped_FindsItUnlessTheReadingsAreTheSame()
    {
        await _folder.FillAsync(160);
        var sound = await File.ReadAllBytesAsync(_folder.Ledger);
        Digest[] before;
        await using (var ledger = await _folder.OpenReadOnlyAsync())
        {
            before = await ContentsAsync(ledger);
        }

        var random = new Random(1);
        var found = 0;
        const int Flips = 150;
        for (var i = 0; i < Flips; i++)
        {
            using var folder = new LedgerFolder();
            var position = random.Next(sound.Length);
            var bytes = sound.ToArray();
            bytes[position] ^= (byte)(1 << random.Next(8));
            await File.WriteAllBytesAsync(folder.Ledger, bytes);
            if (await IsFoundAsync(folder))
            {
                found++;
                continue;
            }

            await using var ledger = await folder.OpenReadOnlyAsync();
            var after = await ContentsAsync(ledger);
            Assert.True(before.SequenceEqual(after), $"The flip at byte {position} was not found.");
        }

        Assert.InRange(found, Flips / 2, Flips);
    }

    private static async Task<bool> IsFoundAsync(LedgerFolder folder)
    {
        try
        {
            await using var ledger = await folder.OpenReadOnlyAsync();
            return (await ledger.VerifyAsync(None)).Fault is not null;
        }
        catch (LedgerException)
        {
            return true;
        }
    }

    private static async Task<Digest[]> ContentsAsync(SqliteLedger ledger)
    {
        var contents = new List<Digest>();
        await foreach (var entry in ledger.ReadAsync(None))
        {
            contents.Add(StoredReading.Of(entry).Content);
        }

        return [.. contents];
    }
}
