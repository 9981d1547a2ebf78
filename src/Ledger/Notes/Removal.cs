using Ledgerline.Ledger.Chain;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Notes;

/// <summary>That a text had to go, as a court or the law demanded: its readings with their quotes, its text and its originals are gone, their hashes stay in the chain, and neither the article nor the text is taken in again.</summary>
/// <param name="Article">The article that was named.</param>
/// <param name="Readings">What went: all readings of the article, and of any other with the same text. At least one.</param>
/// <param name="By">Who put this on record.</param>
/// <param name="Reason">On what grounds.</param>
/// <param name="On">The day of the removal.</param>
public sealed record Removal(ArticleId Article, IReadOnlyList<RemovedReading> Readings, string By, string Reason, Day On) : Note
{
    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Removal;

    /// <inheritdoc/>
    public override string Subject => Article.Value;

    /// <inheritdoc/>
    public override bool IsAbout(ArticleId article) => Readings.Any(reading => reading.Article == article);
}
