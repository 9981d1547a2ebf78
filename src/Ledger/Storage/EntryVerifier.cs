using System.Text;
using Ledgerline.Ledger.Chain;

namespace Ledgerline.Ledger.Storage;

/// <summary>Checks one entry after the other: its place in the chain, its content, its quotes, and the columns that queries search by. Used by one caller at a time.</summary>
public sealed class EntryVerifier
{
    private string _recorded = "";

    /// <summary>The number and hash of the last sound entry.</summary>
    public (long Sequence, Digest Hash) Head { get; private set; } = (0, HashChain.Start);

    /// <summary>Checks the next entry.</summary>
    /// <param name="row">Its link of the chain.</param>
    /// <param name="read">Reads what is kept of it; may throw <see cref="FormatException"/>.</param>
    /// <exception cref="FormatException">It is not as it was written; the message says what is wrong.</exception>
    public void Check(EntryRow row, Func<StoredEntry> read)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(read);
        Require(row.Sequence == Head.Sequence + 1, $"entry {Head.Sequence + 1} is missing.");
        Require(row.Previous == Head.Hash, "the hash of the entry before it is not the one it was chained to.");
        Require(row.Kind == (long)EntryKind.Reading, $"it is of kind {row.Kind}, which this program does not know.");
        Require(string.CompareOrdinal(_recorded, row.Recorded) <= 0, $"it is recorded at {row.Recorded}, before the entry before it.");
        var hash = HashChain.Next(row.Previous, row.Sequence, EntryKind.Reading, row.Content);
        Require(row.Hash == hash, "its hash does not follow from its content and the entry before it.");

        var stored = read();
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

        _recorded = row.Recorded;
        Head = (row.Sequence, hash);
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new FormatException(otherwise);
        }
    }
}
