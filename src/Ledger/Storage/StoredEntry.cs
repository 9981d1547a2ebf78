using System.Text;
using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Notes;

namespace Ledgerline.Ledger.Storage;

/// <summary>All that a backend keeps of one entry beside its link of the chain.</summary>
/// <param name="Body">What it holds, unpacked.</param>
/// <param name="TextHash">The hash that the article's text is kept under; null of a note.</param>
/// <param name="Text">The text, in UTF-8; empty of a note.</param>
public sealed record StoredEntry(byte[] Body, Digest? TextHash, ReadOnlyMemory<byte> Text)
{
    /// <summary>The reading that it holds.</summary>
    /// <exception cref="FormatException">It is damaged, or a quote does not stand in the text where it should.</exception>
    public ArticleEntry ToReading() => StoredReading.Read(Body).ToEntry(Encoding.UTF8.GetString(Text.Span));

    /// <summary>The note that it holds.</summary>
    /// <exception cref="FormatException">It is damaged.</exception>
    public Note ToNote(EntryKind kind) => StoredNote.Read(kind, Body);

    /// <summary>The entry as it was recorded, with what it holds.</summary>
    /// <param name="row">Its link of the chain.</param>
    /// <param name="stored">What is kept of it; null of a reading that had to go.</param>
    /// <exception cref="FormatException">It is damaged.</exception>
    public static RecordedEntry ToRecorded(EntryRow row, StoredEntry? stored)
    {
        ArgumentNullException.ThrowIfNull(row);
        var kind = row.Kind == (int)row.Kind && Enum.IsDefined((EntryKind)row.Kind) ? (EntryKind)row.Kind : throw new FormatException($"entry {row.Sequence} is of kind {row.Kind}, which this program does not know.");
        return new RecordedEntry(
            row.Sequence,
            kind,
            row.Subject,
            row.Content,
            row.Hash,
            RecordedTime.Parse(row.Recorded),
            kind == EntryKind.Reading ? stored?.ToReading() : null,
            kind == EntryKind.Reading ? null : stored?.ToNote(kind));
    }
}
