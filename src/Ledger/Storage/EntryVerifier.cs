using System.Runtime.ExceptionServices;
using System.Text;
using Ledgerline.Ledger.Chain;

namespace Ledgerline.Ledger.Storage;

/// <summary>Checks entries in their order: their places in the chain one after the other; content and quotes on all cores. Used by one caller at a time.</summary>
/// <param name="removed">The entries that removals name, of which nothing may be kept.</param>
public sealed class EntryVerifier(IReadOnlySet<long> removed)
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
            Checking = row.Kind == (long)EntryKind.Reading ? $"article '{row.Subject}'" : $"a note about '{row.Subject}'";
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
        Require(Enum.IsDefined((EntryKind)row.Kind), $"it is of kind {row.Kind}, which this program does not know.");
        Require(string.CompareOrdinal(_recorded, row.Recorded) <= 0, $"it is recorded at {row.Recorded}, before the entry before it.");
        var hash = HashChain.Next(row.Previous, row.Sequence, (EntryKind)row.Kind, row.Content);
        Require(row.Hash == hash, "its hash does not follow from its content and the entry before it.");
        return hash;
    }

    private ExceptionDispatchInfo? FaultOf(ReadEntry read)
    {
        if (read.Failure is not null)
        {
            return ExceptionDispatchInfo.Capture(read.Failure);
        }

        try
        {
            CheckContent(read.Row, read.Stored);
            return null;
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or InvalidCastException or InvalidOperationException or OverflowException)
        {
            return ExceptionDispatchInfo.Capture(fault);
        }
    }

    private void CheckContent(EntryRow row, StoredEntry? stored)
    {
        if (removed.Contains(row.Sequence))
        {
            Require(row.Kind == (long)EntryKind.Reading, "a removal names it, and it is no reading.");
            Require(stored is null, "a removal names it, and it is still there.");
            return;
        }

        Require(stored is not null, "what it holds is missing.");
        Require(Digest.Of(stored!.Body) == row.Content, "what it holds is not what it was written with."); // It was required just now.
        if (row.Kind != (long)EntryKind.Reading)
        {
            Require(stored.ToNote((EntryKind)row.Kind).Subject == row.Subject, "it is filed under something else than it is about.");
            return;
        }

        Require(stored.TextHash is not null, "its text is missing.");
        Require(stored.TextHash == Digest.Of(stored.Text.Span), "its text is not the one it was written with.");
        var reading = StoredReading.Read(stored.Body);
        Require(stored.TextHash.ToString() == reading.ReadTextHash(), "it is joined to another article's text.");
        var text = Encoding.UTF8.GetString(stored.Text.Span);
        Require(reading.ToEntry(text).Article.Id.Value == row.Subject, "it is filed under another article's name.");
        reading.CheckMentionQuotes(text);
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new FormatException(otherwise);
        }
    }
}
