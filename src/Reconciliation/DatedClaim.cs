using Ledgerline.Records;

namespace Ledgerline.Reconciliation;

/// <summary>A claim with what its article says of when it could be known.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Published">The day its article was published; null where that is not known to the day.</param>
/// <param name="Story">The story its article tells; null where that was not told, which makes the article a story of its own.</param>
public sealed record DatedClaim(Claim Claim, Day? Published, ArticleId? Story = null);
