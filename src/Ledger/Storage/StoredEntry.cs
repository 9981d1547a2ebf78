using System.Text;
using Ledgerline.Ledger.Chain;

namespace Ledgerline.Ledger.Storage;

/// <summary>All that a backend keeps of one reading.</summary>
/// <param name="Reading">Its documents.</param>
/// <param name="TextHash">The hash that its text is kept under.</param>
/// <param name="Text">The text, in UTF-8.</param>
/// <param name="Claims">The search columns of its claims, in their order.</param>
public sealed record StoredEntry(StoredReading Reading, Digest TextHash, ReadOnlyMemory<byte> Text, IReadOnlyList<ClaimRow> Claims)
{
    /// <summary>The reading itself.</summary>
    /// <exception cref="FormatException">A document is damaged, or a quote does not stand in the text where it should.</exception>
    public ArticleEntry ToEntry() => Reading.ToEntry(Encoding.UTF8.GetString(Text.Span));
}
