using Ledgerline.Records;

namespace Ledgerline.Ledger;

/// <summary>One reading of one article, as the ledger keeps it: the article, the places it names and what it claims.</summary>
/// <param name="Article">The article, with its whole text.</param>
/// <param name="Mentions">The place mentions, by where they stand.</param>
/// <param name="Claims">The claims, by where they stand.</param>
public sealed record ArticleEntry(Article Article, IReadOnlyList<PlaceMention> Mentions, IReadOnlyList<Claim> Claims)
{
    /// <summary>What it was made from; kept beside the chain, and not part of what is read back. Null where that is not to be kept.</summary>
    public Intake? Intake { get; init; }
}
