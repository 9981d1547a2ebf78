using System.Text;
using Ledgerline.Testing.Ledgers;
using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Tests;

public sealed class OpeningTests : IDisposable
{
    private readonly LedgerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Open_MissingFile_CreatesALedgerAndNothingElse()
    {
        await using (await _folder.OpenAsync())
        {
        }

        Assert.Equal(["test.db"], _folder.Names);
        await using var again = await _folder.OpenReadOnlyAsync();
        Assert.Equal(new Verification(0, "", null), await again.VerifyAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Open_ReadOnlyMissingFile_SaysSoAndCreatesNothing()
    {
        await FailsAsync("There is no ledger", new SqliteLedgerOptions { ReadOnly = true });
        Assert.Empty(_folder.Names);
    }

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("a long text that is no database, a long text that is no database, a long text that is no database, a long text that is no database")]
    public async Task Open_FileThatIsNoDatabase_SaysSoAndLeavesItAlone(string content)
    {
        await File.WriteAllTextAsync(_folder.Ledger, content, Encoding.ASCII);
        await FailsAsync("is no ledger, and was not touched");
        await FailsAsync("is no ledger, and was not touched", new SqliteLedgerOptions { ReadOnly = true });
        Assert.Equal(content, await File.ReadAllTextAsync(_folder.Ledger));
        Assert.Equal(["test.db"], _folder.Names);
    }

    [Theory]
    [InlineData("DELETE")]
    [InlineData("WAL")]
    public async Task Open_DatabaseOfAnotherProgram_SaysSoAndLeavesItAlone(string journal)
    {
        using (var connection = new SqliteConnection($"Data Source={_folder.Ledger};Pooling=False"))
        {
            connection.Open();
            LedgerFolder.Execute(connection, $"PRAGMA journal_mode = {journal}; CREATE TABLE entries (id INTEGER); INSERT INTO entries VALUES (1)");
        }

        var before = await File.ReadAllBytesAsync(_folder.Ledger);
        await FailsAsync("is no ledger, and was not touched");
        Assert.Equal(before, await File.ReadAllBytesAsync(_folder.Ledger));
        Assert.Equal(["test.db"], _folder.Names);
    }

    [Fact]
    public async Task Open_LedgerOfANewerVersion_SaysSoAndLeavesItAlone()
    {
        await _folder.FillAsync(1);
        _folder.Tamper("PRAGMA user_version = 99");
        var before = await File.ReadAllBytesAsync(_folder.Ledger);
        await FailsAsync("made by a newer version of this program (format 99;");
        Assert.Equal(before, await File.ReadAllBytesAsync(_folder.Ledger));
    }

    [Fact]
    public async Task Close_AfterQuestions_LeavesNothingBesideTheLedger()
    {
        var entries = await _folder.FillAsync(2);
        var before = await File.ReadAllBytesAsync(_folder.Ledger);
        await using (var ledger = await _folder.OpenReadOnlyAsync())
        {
            Assert.NotNull(await ledger.FindAsync(entries[0].Article.Id, CancellationToken.None));
            Assert.NotNull(await ledger.FindAsync(entries[1].Article.Id, CancellationToken.None));
            Assert.Null((await ledger.VerifyAsync(CancellationToken.None)).Fault);
        }

        Assert.Equal(["test.db"], _folder.Names);
        Assert.Equal(before, await File.ReadAllBytesAsync(_folder.Ledger));
    }

    // A process that ends while the log is written back leaves a file that is shorter than its header says; the log has the rest.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Open_LogWrittenBackInPart_ReadsTheLedger(bool readOnly)
    {
        await using var ledger = await _folder.OpenAsync();
        var before = (int)new FileInfo(_folder.Ledger).Length;
        await ledger.AppendAsync([new EntryGenerator(1).Next("a", 200, 200)], CancellationToken.None);
        using var left = new LedgerFolder();
        File.Copy(_folder.Ledger + "-wal", left.Ledger + "-wal");
        using (var connection = _folder.Connect())
        {
            LedgerFolder.Execute(connection, "PRAGMA wal_checkpoint(FULL)");
        }

        var whole = await File.ReadAllBytesAsync(_folder.Ledger);
        await File.WriteAllBytesAsync(left.Ledger, whole[..(before + ((whole.Length - before) / 2))]);
        await using var again = await left.OpenAsync(new SqliteLedgerOptions { ReadOnly = readOnly });
        var verification = await again.VerifyAsync(CancellationToken.None);
        Assert.Equal((1, null), (verification.Entries, verification.Fault));
    }

    [Fact]
    public async Task Open_Folder_SaysSo()
    {
        Directory.CreateDirectory(_folder.Ledger);
        await FailsAsync("is a folder, not a ledger");
    }

    [Fact]
    public async Task Open_InMissingFolder_NamesTheFolder()
    {
        var failure = await Assert.ThrowsAsync<LedgerException>(
            () => SqliteLedger.OpenAsync(_folder.File("nowhere/test.db"), new SqliteLedgerOptions(), CancellationToken.None));
        Assert.Contains($"there is no folder '{_folder.File("nowhere")}'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_PathWithSignsThatAddressesGiveAMeaning_IsTakenAsItStands()
    {
        var path = _folder.File("my 50% ledger?mode=memory#1; x='ї'.db");
        await using (await SqliteLedger.OpenAsync(path, new SqliteLedgerOptions(), CancellationToken.None))
        {
        }

        Assert.True(File.Exists(path));
        await using var again = await SqliteLedger.OpenAsync(path, new SqliteLedgerOptions { ReadOnly = true }, CancellationToken.None);
        Assert.Equal(0, (await again.VerifyAsync(CancellationToken.None)).Entries);
    }

    [Fact]
    public async Task Open_ByManyAtOnce_MakesOneLedger()
    {
        var ledgers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _folder.OpenAsync()));
        foreach (var ledger in ledgers)
        {
            await ledger.DisposeAsync();
        }

        Assert.Equal(["test.db"], _folder.Names);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3601)]
    public async Task Open_BusyTimeoutOutOfRange_Throws(int seconds)
        => await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => _folder.OpenAsync(new SqliteLedgerOptions { BusyTimeout = TimeSpan.FromSeconds(seconds) }));

    private async Task FailsAsync(string message, SqliteLedgerOptions? options = null)
    {
        var failure = await Assert.ThrowsAsync<LedgerException>(() => _folder.OpenAsync(options));
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
        Assert.Contains($"'{_folder.Ledger}'", failure.Message, StringComparison.Ordinal);
    }
}
