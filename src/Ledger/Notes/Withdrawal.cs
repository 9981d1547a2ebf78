using Ledgerline.Ledger.Chain;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Notes;

/// <summary>That an outlet has taken back an article. It stays in the ledger, and what it claims weighs nothing from that day on.</summary>
/// <param name="Article">The article.</param>
/// <param name="By">Who put this on record.</param>
/// <param name="Reason">How it was taken back.</param>
/// <param name="On">The day on which it was taken back.</param>
public sealed record Withdrawal(ArticleId Article, string By, string Reason, Day On) : Note
{
    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Withdrawal;

    /// <inheritdoc/>
    public override string Subject => Article.Value;

    /// <inheritdoc/>
    public override bool IsAbout(ArticleId article) => Article == article;
}
