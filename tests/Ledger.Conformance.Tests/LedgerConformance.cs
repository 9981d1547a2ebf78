using Ledgerline.Ledger.Chain;
using Ledgerline.Records;
using Ledgerline.Testing.Ledgers;

namespace Ledgerline.Ledger.Conformance.Tests;

/// <summary>What holds for every ledger, whatever it is kept in. A backend joins by a class that opens it.</summary>
public abstract class LedgerConformance : NotesConformance
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Append_NewReadings_AreThereForWhoOpensTheLedgerAnew()
    {
        var entries = Entries(seed: 1, count: 12);
        await using (var ledger = await OpenAsync())
        {
            var outcomes = await ledger.AppendAsync(entries, None);
            Assert.All(outcomes, outcome => Assert.Equal(AppendOutcome.Appended, outcome));
        }

        await using var again = await OpenAsync();
        Assert.Equal(Contents(entries.OrderBy(entry => entry.Article.Id)), Contents(await ReadAllAsync(again)));
    }

    [Fact]
    public async Task Append_SameReadingsAgain_ChangesNothing()
    {
        await using var ledger = await OpenAsync();
        var entries = Entries(seed: 2, count: 6);
        await ledger.AppendAsync(entries, None);
        var before = await ledger.VerifyAsync(None);
        var outcomes = await ledger.AppendAsync([.. entries.Reverse()], None);
        Assert.All(outcomes, outcome => Assert.Equal(AppendOutcome.AlreadyThere, outcome));
        Assert.Equal(before, await ledger.VerifyAsync(None));
    }

    [Fact]
    public async Task Append_WithIntake_KeepsTheOriginalBesideTheChain()
    {
        await using var ledger = await OpenAsync();
        var entries = Entries(seed: 9, count: 3);
        await ledger.AppendAsync(entries, None);
        var before = await ledger.VerifyAsync(None);
        var first = new Intake(Digest.OfText("one"), new Original("as it came"u8.ToArray(), """{"format":"plainText"}"""));
        var second = first with { Key = Digest.OfText("two"), Original = first.Original with { Bytes = "as it came later"u8.ToArray() } };
        var outcomes = await ledger.AppendAsync([entries[0] with { Intake = first }, entries[1] with { Intake = first }, entries[0] with { Intake = second }, entries[0] with { Intake = second }], None);
        Assert.All(outcomes, outcome => Assert.Equal(AppendOutcome.AlreadyThere, outcome));
        Assert.Equal(before, await ledger.VerifyAsync(None));
        Assert.Equal([first.Key, second.Key], (await ledger.ReadIntakesAsync(None)).OrderBy(key => key == second.Key));
        Assert.Equal("as it came later"u8.ToArray(), (await ledger.FindOriginalAsync(entries[0].Article.Id, None))!.Bytes.ToArray());
        Assert.Null(await ledger.FindOriginalAsync(new ArticleId("nobody"), None));
        var read = await ledger.ReadOriginalsAsync(None).ToListAsync();
        Assert.Equal(second.Original.Form, Assert.Single(read).Form);
        Assert.Equal(second.Original.Bytes.ToArray(), read[0].Bytes.ToArray());
    }

    [Fact]
    public async Task Append_SameReadingTwiceInOneBatch_IsKeptOnce()
    {
        await using var ledger = await OpenAsync();
        var entry = Entries(seed: 3, count: 1)[0];
        Assert.Equal([AppendOutcome.Appended, AppendOutcome.AlreadyThere], await ledger.AppendAsync([entry, entry], None));
        Assert.Equal(1, (await ledger.VerifyAsync(None)).Entries);
    }

    [Fact]
    public async Task Append_OtherReadingOfAnArticle_IsReadInItsPlaceAndTheOldIsKept()
    {
        await using var ledger = await OpenAsync();
        var (first, second) = TwoReadings("report");
        Assert.Equal([AppendOutcome.Appended], await ledger.AppendAsync([first], None));
        Assert.Equal([AppendOutcome.AppendedAsNewReading], await ledger.AppendAsync([second], None));
        Assert.Equal(Contents([second]), Contents(await ReadAllAsync(ledger)));
        Assert.Equal(Content(second), Content((await ledger.FindAsync(new ArticleId("report"), None))!));
        Assert.Equal(2, (await ledger.VerifyAsync(None)).Entries);

        Assert.Equal([AppendOutcome.AlreadyThere], await ledger.AppendAsync([first], None));
    }

    [Fact]
    public async Task Append_SameTextUnderTwoNames_IsTwoArticles()
    {
        await using var ledger = await OpenAsync();
        var entry = Entries(seed: 4, count: 1)[0] with { Claims = [], Mentions = [] };
        var copy = entry with { Article = entry.Article with { Id = new ArticleId("copy") } };
        Assert.Equal([AppendOutcome.Appended, AppendOutcome.Appended], await ledger.AppendAsync([entry, copy], None));
        Assert.Equal(entry.Article.Text, (await ledger.FindAsync(copy.Article.Id, None))!.Article.Text);
    }

    [Fact]
    public async Task Append_OneUnsoundEntry_KeepsNoneOfTheBatch()
    {
        await using var ledger = await OpenAsync();
        var entries = Entries(seed: 5, count: 2);
        var unsound = entries[1] with { Claims = [entries[1].Claims[0] with { Quote = "words that stand nowhere" }] };
        await Assert.ThrowsAsync<ArgumentException>(() => ledger.AppendAsync([entries[0], unsound], None));
        Assert.Empty(await ReadAllAsync(ledger));
    }

    [Fact]
    public async Task Append_Nothing_LeavesTheLedgerEmpty()
    {
        await using var ledger = await OpenAsync();
        Assert.Empty(await ledger.AppendAsync([], None));
        Assert.Equal(new Verification(0, "", null), await ledger.VerifyAsync(None));
    }

    [Fact]
    public async Task Append_Cancelled_KeepsNothing()
    {
        await using var ledger = await OpenAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ledger.AppendAsync(Entries(seed: 6, count: 3), new CancellationToken(canceled: true)));
        Assert.Empty(await ReadAllAsync(ledger));
    }

    [Fact]
    public async Task Append_FromManyThreads_ChainsEveryEntryOnce()
    {
        await using var ledger = await OpenAsync();
        var entries = Entries(seed: 7, count: 24);
        await Task.WhenAll(entries.Select(entry => Task.Run(() => ledger.AppendAsync([entry], None))));
        Assert.Equal(Contents(entries.OrderBy(entry => entry.Article.Id)), Contents(await ReadAllAsync(ledger)));
        var verification = await ledger.VerifyAsync(None);
        Assert.Equal((24, null), (verification.Entries, verification.Fault));
    }

    [Fact]
    public async Task Append_ThroughTwoOpenLedgers_ChainsOn()
    {
        await using var one = await OpenAsync();
        await using var other = await OpenAsync();
        var entries = Entries(seed: 8, count: 10);
        for (var i = 0; i < entries.Length; i++)
        {
            await (i % 2 == 0 ? one : other).AppendAsync([entries[i]], None);
        }

        var verification = await one.VerifyAsync(None);
        Assert.Equal((10, null), (verification.Entries, verification.Fault));
        Assert.Equal(verification, await other.VerifyAsync(None));
    }

    [Fact]
    public async Task Read_WhileAnotherAppends_SeesTheLedgerOfItsBeginning()
    {
        await using var ledger = await OpenAsync();
        var entries = Entries(seed: 9, count: 6);
        await ledger.AppendAsync(entries[..3], None);
        var seen = new List<ArticleEntry>();
        await foreach (var entry in ledger.ReadAsync(None))
        {
            if (seen.Count == 0)
            {
                await ledger.AppendAsync(entries[3..], None);
            }

            seen.Add(entry);
        }

        Assert.Equal(Contents(entries[..3].OrderBy(entry => entry.Article.Id)), Contents(seen));
        Assert.Equal(6, (await ReadAllAsync(ledger)).Count);
    }

    [Fact]
    public async Task Read_ArticlesInAnyOrderOfArrival_ComeByTheirNames()
    {
        await using var ledger = await OpenAsync();
        var generator = new EntryGenerator(10);
        string[] names = ["b", "Ж", "a2", "a10", "B", "a", "é", "a b"];
        await ledger.AppendAsync([.. names.Select(name => generator.Next(name, 1, 1))], None);
        Assert.Equal(["B", "a", "a b", "a10", "a2", "b", "é", "Ж"], (await ReadAllAsync(ledger)).Select(entry => entry.Article.Id.Value));
    }

    [Fact]
    public async Task Find_UnknownArticle_IsNull()
    {
        await using var ledger = await OpenAsync();
        await ledger.AppendAsync(Entries(seed: 11, count: 2), None);
        Assert.Null(await ledger.FindAsync(new ArticleId("no-such-article"), None));
    }

    [Fact]
    public async Task Verify_SameReadingsInTheSameOrder_HaveTheDocumentedHead()
    {
        await using var ledger = await OpenAsync();
        var entries = Entries(seed: 12, count: 5);
        foreach (var entry in entries)
        {
            await ledger.AppendAsync([entry], None);
        }

        var head = HashChain.Start;
        for (var i = 0; i < entries.Length; i++)
        {
            head = HashChain.Next(head, i + 1, EntryKind.Reading, Content(entries[i]));
        }

        Assert.Equal(new Verification(5, head.ToString(), null), await ledger.VerifyAsync(None));
    }

    [Fact]
    public async Task Append_LongestName_IsFoundByIt()
    {
        await using var ledger = await OpenAsync();
        var random = new Random(1);
        var name = string.Concat(Enumerable.Range(0, ReadingCheck.LongestArticleId).Select(_ => (char)random.Next('Ѐ', 'ӿ')));
        var intake = new Intake(Digest.OfText("one"), new Original("as it came"u8.ToArray(), "{}"));
        await ledger.AppendAsync([new EntryGenerator(18).Next(name, 1, 1) with { Intake = intake }], None);
        Assert.Equal(name, (await ledger.FindAsync(new ArticleId(name), None))!.Article.Id.Value);
        Assert.NotNull(await ledger.FindOriginalAsync(new ArticleId(name), None));
    }

    [Fact]
    public async Task Append_NameWithANul_IsRefused()
    {
        await using var ledger = await OpenAsync();
        await Assert.ThrowsAsync<ArgumentException>(() => ledger.AppendAsync([new EntryGenerator(19).Next("a\0b", 0, 0)], None));
    }

    [Fact]
    public async Task Measure_AfterReadingsAndIntakes_CountsThemAll()
    {
        await using var ledger = await OpenAsync();
        var (first, second) = TwoReadings("report");
        var intake = new Intake(Digest.OfText("one"), new Original("as it came"u8.ToArray(), "{}"));
        await ledger.AppendAsync([first with { Intake = intake }, second, .. Entries(seed: 15, count: 3)], None);
        var statistics = await ledger.MeasureAsync(None);
        var verification = await ledger.VerifyAsync(None);
        Assert.Equal((5, verification.Head, 4, 4, 1, 1), (statistics.Entries, statistics.Head, statistics.Articles, statistics.Texts, statistics.Originals, statistics.Intakes));
        Assert.Equal(3 + 2 + 1 + 2 + 3, statistics.Claims);
        Assert.NotNull(statistics.Recorded);
    }

    [Fact]
    public async Task Measure_EmptyLedger_HasNoHead()
    {
        await using var ledger = await OpenAsync();
        var statistics = await ledger.MeasureAsync(None);
        Assert.Equal((0, "", null), (statistics.Entries, statistics.Head, statistics.Recorded));
    }

    [Fact]
    public async Task TakeOver_AllThatAnotherLedgerRecorded_GivesTheSameChainTimesAndIntakes()
    {
        await using var ledger = await OpenAsync();
        var (entries, intakes) = await HistoryOfAnotherAsync();
        await ledger.TakeOverAsync(entries[..4], intakes, None);
        await ledger.TakeOverAsync(entries[4..], intakes, None);
        Assert.Equal(new Verification(entries.Length, entries[^1].Hash.ToString(), null), await ledger.VerifyAsync(None));
        Assert.Equal(entries.Select(OfEntry), (await ledger.ReadHistoryAsync(0, None).ToListAsync()).Select(OfEntry));
        Assert.Equal(entries[^1..].Select(OfEntry), (await ledger.ReadHistoryAsync(entries.Length - 1, None).ToListAsync()).Select(OfEntry));
        Assert.Equal(intakes.Select(OfIntake), (await ledger.ReadIntakeHistoryAsync(None).ToListAsync()).Select(OfIntake));
        Assert.Equal(1, (await ledger.MeasureAsync(None)).Intakes);

        static (long, Digest, DateTimeOffset, Digest) OfEntry(RecordedEntry entry) => (entry.Sequence, entry.Hash, entry.Recorded, Content(entry.Reading!));
    }

    [Fact]
    public async Task TakeOver_AnotherHistory_IsRefusedAndKeepsNothing()
    {
        await using var ledger = await OpenAsync();
        var (entries, _) = await HistoryOfAnotherAsync();
        await ledger.AppendAsync(Entries(seed: 16, count: 1), None);
        var before = await ledger.VerifyAsync(None);
        await Assert.ThrowsAsync<LedgerException>(() => ledger.TakeOverAsync(entries, [], None));
        await Assert.ThrowsAsync<LedgerException>(() => ledger.TakeOverAsync(entries[1..], [], None));
        Assert.Equal(before, await ledger.VerifyAsync(None));
    }

    [Fact]
    public async Task Text_WithNulAndEveryScript_ComesBackTheSame()
    {
        await using var ledger = await OpenAsync();
        var entry = new EntryGenerator(13).Next("odd", 0, 0);
        entry = entry with { Article = entry.Article with { Text = "a\0b\r\n\u2028 «Ї» 𝔘🙂", Blocks = [] } };
        await ledger.AppendAsync([entry], None);
        Assert.Equal(entry.Article.Text, (await ledger.FindAsync(entry.Article.Id, None))!.Article.Text);
        Assert.Null((await ledger.VerifyAsync(None)).Fault);
    }

    private static (ArticleId, DateTimeOffset, Digest, string) OfIntake(RecordedIntake intake)
        => (intake.Article, intake.Recorded, intake.Intake.Key, System.Text.Encoding.UTF8.GetString(intake.Intake.Original.Bytes.Span) + intake.Intake.Original.Form);

    // Times of recording of two years, some of which several entries share.
    private static async Task<(RecordedEntry[] Entries, RecordedIntake[] Intakes)> HistoryOfAnotherAsync()
    {
        await using var other = new MemoryLedger();
        await other.AppendAsync([.. Entries(seed: 17, count: 7)], None);
        var history = await other.ReadHistoryAsync(0, None).ToListAsync();
        var intake = new Intake(Digest.OfText("one"), new Original("as it came"u8.ToArray(), "{}"));
        var start = new DateTimeOffset(2024, 2, 29, 23, 59, 59, 999, TimeSpan.Zero);
        return (
            [.. history.Select((entry, i) => entry with { Recorded = start.AddDays(100 * (i / 2)) })],
            [new RecordedIntake(history[2].Reading!.Article.Id, start.AddDays(7), intake)]);
    }

    private static ArticleEntry[] Entries(int seed, int count)
    {
        var generator = new EntryGenerator(seed);
        return [.. Enumerable.Range(0, count).Select(i => generator.Next($"article-{(i * 7) % count}-{seed}-{i}", claims: 1 + (i % 4), mentions: i % 6))];
    }

    private static (ArticleEntry First, ArticleEntry Second) TwoReadings(string article)
    {
        var first = new EntryGenerator(14).Next(article, 3, 2);
        return (first, first with { Claims = [.. first.Claims.Take(2)] });
    }

    private static async Task<List<ArticleEntry>> ReadAllAsync(ILedger ledger)
    {
        var entries = new List<ArticleEntry>();
        await foreach (var entry in ledger.ReadAsync(None))
        {
            entries.Add(entry);
        }

        return entries;
    }

    private static Digest Content(ArticleEntry entry) => StoredReading.Of(entry).Content;

    private static IEnumerable<(string Article, Digest Content)> Contents(IEnumerable<ArticleEntry> entries)
        => entries.Select(entry => (entry.Article.Id.Value, Content(entry)));
}
