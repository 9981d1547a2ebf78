using System.Text;
using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Notes;
using Ledgerline.Ledger.Search;
using Ledgerline.Records;
using Ledgerline.Testing.Ledgers;

namespace Ledgerline.Ledger.Conformance.Tests;

/// <summary>What holds for the notes of every ledger, and for what has to go.</summary>
public abstract class NotesConformance : SearchConformance
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Day On = new(2024, 5, 6);

    [Fact]
    public async Task Note_AmongReadings_IsAnEntryOfTheChain()
    {
        await using var ledger = await OpenAsync();
        var entries = Generate(20, 3);
        await ledger.AppendAsync([entries[0]], None);
        var review = ReviewOf(entries[0]);
        Assert.Equal([2L, 3L], await ledger.NoteAsync([review, new Withdrawal(entries[0].Article.Id, "desk", "taken back", On)], None));
        await ledger.AppendAsync(entries[1..], None);
        Assert.Equal([2L, 3L], (await ledger.ReadNotesAsync(None).ToListAsync()).Select(note => note.Sequence));
        Assert.Equal(review, (await ledger.ReadNotesAsync(None).FirstAsync()).Note);
        var history = await ledger.ReadHistoryAsync(0, None).ToListAsync();
        Assert.Equal([EntryKind.Reading, EntryKind.Review, EntryKind.Withdrawal, EntryKind.Reading, EntryKind.Reading], history.Select(entry => entry.Kind));
        Assert.Equal((entries[0].Article.Id.Value, true, true), (history[1].Subject, history[1].Reading is null, history[1].Note is not null));
        Assert.Equal(new Verification(5, history[^1].Hash.ToString(), null), await ledger.VerifyAsync(None));
        Assert.Equal(history.Select(entry => entry.Hash), await ledger.ReadHashesAsync(None).ToListAsync());
        Assert.Equal((5, 3), ((await ledger.MeasureAsync(None)).Entries, (await ledger.MeasureAsync(None)).Articles));
        Assert.Equal(3, await ledger.ReadAsync(None).CountAsync());
    }

    [Fact]
    public async Task Note_Unsound_KeepsNone()
    {
        await using var ledger = await OpenAsync();
        var sound = new Withdrawal(new ArticleId("a"), "desk", "taken back", On);
        await Assert.ThrowsAsync<ArgumentException>(() => ledger.NoteAsync([sound, sound with { Reason = "" }], None));
        await Assert.ThrowsAsync<ArgumentException>(() => ledger.NoteAsync([new Removal(new ArticleId("a"), [], "desk", "law", On)], None));
        Assert.Empty(await ledger.ReadNotesAsync(None).ToListAsync());
    }

    [Fact]
    public async Task Append_MadeByTools_SaysSoOnceUntilTheyChange()
    {
        await using var ledger = await OpenAsync();
        var entries = Generate(21, 4);
        var (old, young) = (ToolsOf("1.0"), ToolsOf("1.1"));
        await ledger.AppendAsync([MadeBy(entries[0], "0", old), MadeBy(entries[1], "1", old)], None);
        await ledger.AppendAsync([MadeBy(entries[0], "2", young), MadeBy(entries[2], "3", old)], None);
        await ledger.AppendAsync([MadeBy(entries[3], "4", young)], None);
        var history = await ledger.ReadHistoryAsync(0, None).ToListAsync();
        Assert.Equal(
            ["1.0", entries[0].Article.Id.Value, entries[1].Article.Id.Value, entries[2].Article.Id.Value, "1.1", entries[3].Article.Id.Value],
            history.Select(entry => entry.Note is Toolset tools ? tools.Tools[0].Version : entry.Subject));
        Assert.Equal([5L, 7L], await ledger.NoteAsync([young, old], None));
        Assert.Null((await ledger.VerifyAsync(None)).Fault);
        await ledger.IndexAsync(null, None);
        Assert.Equal((4, 0), ((await ledger.SearchAsync(new SearchQuery(), None)).Hits.Count, (await ledger.SearchAsync(new SearchQuery(), None)).Behind));
    }

    [Fact]
    public async Task Remove_AnArticle_LeavesHashesAloneAndTheChainWhole()
    {
        await using var ledger = await OpenAsync();
        var (gone, kept) = await FillAsync(ledger);
        await ledger.IndexAsync(null, None);
        var before = await ledger.ReadHashesAsync(None).ToListAsync();
        var removal = await ledger.RemoveAsync(gone[0].Article.Id, "counsel", "court order", On, None);
        Assert.Equal([(1L, "first"), (2L, "first"), (4L, "same text")], removal!.Readings.Select(reading => (reading.Entry, reading.Article.Value)));
        Assert.Equal(gone.Select(entry => Digest.OfText(entry.Article.Text)), removal.Readings.Select(reading => reading.Text));
        Assert.Equal((before.Count + 1, null), ((await ledger.VerifyAsync(None)).Entries, (await ledger.VerifyAsync(None)).Fault));
        Assert.Equal(before, (await ledger.ReadHashesAsync(None).ToListAsync())[..^1]);
        Assert.Equal(kept.Select(entry => entry.Article.Id).Order(), await ledger.ReadAsync(None).Select(entry => entry.Article.Id).ToListAsync());
        Assert.Null(await ledger.FindAsync(gone[0].Article.Id, None));
        Assert.Null(await ledger.FindOriginalAsync(gone[0].Article.Id, None));
        Assert.Equal("kept"u8.ToArray(), (await ledger.FindOriginalAsync(kept[0].Article.Id, None))!.Bytes.ToArray());
        Assert.Equal(kept.Length, (await ledger.MeasureAsync(None)).Articles);
        var hits = (await ledger.SearchAsync(new SearchQuery { Limit = 50 }, None)).Hits;
        Assert.Equal(kept.Select(entry => entry.Article.Id).Order(), hits.Select(hit => hit.Article.Id).Order());
        await ledger.IndexAsync(null, None);
        Assert.Equal(0, (await ledger.SearchAsync(new SearchQuery(), None)).Behind);
        Assert.Null(await ledger.RemoveAsync(gone[0].Article.Id, "counsel", "court order", On, None));
        Assert.Null(await ledger.RemoveAsync(new ArticleId("never there"), "counsel", "court order", On, None));
    }

    [Fact]
    public async Task Append_WhatHadToGo_IsRefusedByNameAndByText()
    {
        await using var ledger = await OpenAsync();
        var (gone, kept) = await FillAsync(ledger);
        await ledger.RemoveAsync(gone[0].Article.Id, "counsel", "court order", On, None);
        var renamed = gone[2] with { Article = gone[2].Article with { Id = new ArticleId("another name") }, Claims = [] };
        var head = (await ledger.MeasureAsync(None)).Head;
        Assert.Equal(
            [AppendOutcome.Removed, AppendOutcome.Removed, AppendOutcome.AlreadyThere],
            await ledger.AppendAsync([MadeBy(new EntryGenerator(99).Next("first", 1, 1), "again", ToolsOf("2")), renamed, kept[0]], None));
        Assert.Equal(head, (await ledger.MeasureAsync(None)).Head);
        Assert.DoesNotContain(Digest.OfText("again"), await ledger.ReadIntakesAsync(None));
    }

    [Fact]
    public async Task TakeOver_FromALedgerThatHadToLetGo_LetsGoAsWell()
    {
        await using var ledger = await OpenAsync();
        await using var other = new MemoryLedger();
        var (gone, kept) = await FillAsync(other);
        await LedgerCopy.CopyAsync(other, ledger, _ => { }, None);
        Assert.NotNull(await ledger.FindAsync(gone[0].Article.Id, None));
        await other.RemoveAsync(gone[0].Article.Id, "counsel", "court order", On, None);
        await other.NoteAsync([ReviewOf(kept[0])], None);
        await LedgerCopy.CopyAsync(other, ledger, _ => { }, None);
        Assert.Equal(await other.VerifyAsync(None), await ledger.VerifyAsync(None));
        Assert.Null(await ledger.FindAsync(gone[0].Article.Id, None));
        Assert.Equal(AppendOutcome.Removed, Assert.Single(await ledger.AppendAsync([gone[0]], None)));

        // A whole copy of what has let go already has never had it.
        await using var second = new MemoryLedger();
        await LedgerCopy.CopyAsync(ledger, second, _ => { }, None);
        Assert.Equal(await ledger.VerifyAsync(None), await second.VerifyAsync(None));
        Assert.Null(await second.FindAsync(gone[0].Article.Id, None));
    }

    private static Review ReviewOf(ArticleEntry entry)
        => new(entry.Article.Id, entry.Claims[0].Id, ReviewDecision.Correct, new ClaimCorrection { Type = ClaimType.Advances }, "desk", "it advances, no more", On);

    private static Toolset ToolsOf(string version) => new([new Tool("program", version), new Tool("gazetteer", "77")]);

    private static ArticleEntry MadeBy(ArticleEntry entry, string key, Toolset tools)
        => entry with { Intake = new Intake(Digest.OfText(key), new Original(Encoding.UTF8.GetBytes(key), "{}")) { MadeBy = tools } };

    private static ArticleEntry[] Generate(int seed, int count)
    {
        var generator = new EntryGenerator(seed);
        return [.. Enumerable.Range(0, count).Select(i => generator.Next($"article-{seed}-{i}", 1 + (i % 3), 2))];
    }

    // Two readings of an article, then another with its text, each with an original; and two that have nothing to do with them.
    private static async Task<(ArticleEntry[] Gone, ArticleEntry[] Kept)> FillAsync(ILedger ledger)
    {
        var generator = new EntryGenerator(22);
        var first = generator.Next("first", 3, 2);
        var second = first with { Claims = [.. first.Claims.Take(1)] };
        var same = first with { Article = first.Article with { Id = new ArticleId("same text") }, Claims = [] };
        ArticleEntry[] kept = [generator.Next("kept", 2, 2), generator.Next("kept, too", 1, 1)];
        var original = new Intake(Digest.OfText("first"), new Original("gone"u8.ToArray(), "{}"));
        await ledger.AppendAsync(
            [first with { Intake = original }, second, kept[0] with { Intake = new Intake(Digest.OfText("kept"), new Original("kept"u8.ToArray(), "{}")) }, same, kept[1]], None);
        return ([first, second, same], kept);
    }
}
