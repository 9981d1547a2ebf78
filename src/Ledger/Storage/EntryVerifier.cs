using System.Runtime.ExceptionServices;
using System.Text;
using Ledgerline.Ledger.Chain;

namespace Ledgerline.Ledger.Storage;

/// <summary>Checks entries in their order: their places in the chain one after the other; content, quotes and the columns that queries search by on all cores. Used by one caller at a time.</summary>
public sealed class EntryVerifier
{
    private string _recorded = "";

    /// <summary>The number and hash of the last sound entry.</summary>
    public (long Sequence, Digest Hash) Head { get; private set; } = (0, HashChain.Start);

    /// <summary>What is being checked, for people to read.</summary>
    public string Checking { get; private set; } = "its row";

    /// <summary>Checks the next entries; stops at the first that is not sound.</summary>
    /// <exception cref="FormatException">It is not as it was written; the message says what is wrong.</exception>
    /// <exception cref="Exception">It could not be read, as <see cref="ReadEntry.Failure"/> says.</exception>
    public void Check(IReadOnlyList<ReadEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var faults = entries.AsParallel().AsOrdered().Select(FaultOf).ToArray();
        for (var i = 0; i < faults.Length; i++)
        {
            var row = entries[i].Row;
            Checking = $"article '{row.Article}'";
            var hash = Link(row);
            faults[i]?.Throw();
            (_recorded, Head) = (row.Recorded, (row.Sequence, hash));
        }

        Checking = "its row";
    }

    private Digest Link(EntryRow row)
    {
        Require(row.Sequence == Head.Sequence + 1, $"entry {Head.Sequence + 1} is missing.");
        Require(row.Previous == Head.Hash, "the hash of the entry before it is not the one it was chained to.");
        Require(row.Kind == (long)EntryKind.Reading, $"it is of kind {row.Kind}, which this program does not know.");
        Require(string.CompareOrdinal(_recorded, row.Recorded) <= 0, $"it is recorded at {row.Recorded}, before the entry before it.");
        var hash = HashChain.Next(row.Previous, row.Sequence, EntryKind.Reading, row.Content);
        Require(row.Hash == hash, "its hash does not follow from its content and the entry before it.");
        return hash;
    }

    private static ExceptionDispatchInfo? FaultOf(ReadEntry read)
    {
        if (read.Failure is not null)
        {
            return ExceptionDispatchInfo.Capture(read.Failure);
        }

        try
        {
            CheckContent(read.Row, read.Stored!); // Whatever did not fail was read.
            return null;
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or InvalidCastException or InvalidOperationException or OverflowException)
        {
            return ExceptionDispatchInfo.Capture(fault);
        }
    }

    private static void CheckContent(EntryRow row, StoredEntry stored)
    {
        Require(stored.TextHash == Digest.Of(stored.Text.Span), "its text is not the one it was written with.");
        Require(stored.TextHash.ToString() == stored.Reading.ReadTextHash(), "it is joined to another article's text.");
        var text = Encoding.UTF8.GetString(stored.Text.Span);
        var entry = stored.Reading.ToEntry(text);
        stored.Reading.CheckMentionQuotes(text);
        Require(stored.Reading.Content == row.Content, "its documents are not those that it was written with.");
        Require(entry.Article.Id.Value == row.Article, "it is filed under another article's name.");
        Require(stored.Claims.Count == entry.Claims.Count, $"it has {entry.Claims.Count} claims, and columns of {stored.Claims.Count}.");
        for (var i = 0; i < entry.Claims.Count; i++)
        {
            Require(stored.Claims[i] == ClaimRow.Of(entry.Article, entry.Claims[i]), $"the columns that claim {entry.Claims[i].Id} is found by do not follow from it.");
        }
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new FormatException(otherwise);
        }
    }
}
