using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Sqlite.Files;
using Ledgerline.Ledger.Sqlite.Reading;
using Ledgerline.Ledger.Sqlite.Writing;
using Microsoft.Data.Sqlite;

namespace Ledgerline.Ledger.Sqlite.Verifying;

/// <summary>Checks one entry after the other: its place in the chain, its content, its quotes, and the columns that queries search by.</summary>
internal sealed class EntryVerifier : IDisposable
{
    private readonly EntryReader _entries;
    private readonly SqliteCommand _claims;
    private readonly SqliteCommand _text;
    private string _recorded = "";

    public EntryVerifier(EntryReader entries)
    {
        _entries = entries;
        _claims = entries.Connection.Prepare(
            """
            SELECT ordinal, id, type, place, valid_from, valid_until, said_from, said_until, published_from, published_until
            FROM claims WHERE entry = $entry ORDER BY ordinal
            """,
            ("$entry", SqliteType.Integer));
        _text = entries.Connection.Prepare(
            "SELECT t.hash, t.body FROM articles a JOIN texts t ON t.hash = a.text WHERE a.entry = $entry",
            ("$entry", SqliteType.Integer));
    }

    /// <summary>The number and hash of the last sound entry.</summary>
    public (long Sequence, Digest Hash) Head { get; private set; } = (0, HashChain.Start);

    /// <summary>Checks the next entry, which is the row that <paramref name="row"/> stands on.</summary>
    /// <exception cref="FormatException">It is not as it was written.</exception>
    public void Check(EntryRow row)
    {
        Require(row.Sequence == Head.Sequence + 1, $"entry {Head.Sequence + 1} is missing.");
        Require(row.Previous == Head.Hash, "the hash of the entry before it is not the one it was chained to.");
        Require(row.Kind == (long)EntryKind.Reading, $"it is of kind {row.Kind}, which this program does not know.");
        Require(string.CompareOrdinal(_recorded, row.Recorded) <= 0, $"it is recorded at {row.Recorded}, before the entry before it.");
        var hash = HashChain.Next(row.Previous, row.Sequence, EntryKind.Reading, row.Content);
        Require(row.Hash == hash, "its hash does not follow from its content and the entry before it.");

        var (reading, text) = _entries.ReadStored(row.Sequence);
        CheckText(row.Sequence, reading);
        var entry = reading.ToEntry(text);
        reading.CheckMentionQuotes(text);
        Require(reading.Content == row.Content, "its documents are not those that it was written with.");
        Require(entry.Article.Id.Value == row.Article, "it is filed under another article's name.");
        CheckClaimRows(row.Sequence, entry);
        _recorded = row.Recorded;
        Head = (row.Sequence, hash);
    }

    public void Dispose()
    {
        _claims.Dispose();
        _text.Dispose();
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new FormatException(otherwise);
        }
    }

    private void CheckText(long sequence, StoredReading reading)
    {
        using var reader = _text.Bind(0, sequence).ExecuteReader();
        Require(reader.Read(), "its text is missing.");
        var hash = new Digest(reader.Bytes(0));
        Require(hash == Digest.Of(reader.Bytes(1)), "its text is not the one it was written with.");
        Require(hash.ToString() == reading.ReadTextHash(), "it is joined to another article's text.");
    }

    private void CheckClaimRows(long sequence, ArticleEntry entry)
    {
        using var reader = _claims.Bind(0, sequence).ExecuteReader();
        for (var i = 0; reader.Read(); i++)
        {
            var row = new ClaimRow(
                reader.Text(1),
                reader.GetInt64(2),
                reader.TextOrNull(3),
                reader.TextOrNull(4),
                reader.TextOrNull(5),
                reader.TextOrNull(6),
                reader.TextOrNull(7),
                reader.TextOrNull(8),
                reader.TextOrNull(9));
            Require(
                reader.GetInt64(0) == i && row == ClaimRow.Of(entry.Article, entry.Claims[i]),
                $"the columns that claim {entry.Claims[i].Id} is found by do not follow from it.");
        }
    }
}
