using Ledgerline.Records;

namespace Ledgerline.Lineage;

/// <summary>An article that shares text with one in hand.</summary>
/// <param name="Article">The article.</param>
/// <param name="Share">An estimate of the share of the shorter of both that the other has too, above 0 and not above 1.</param>
public readonly record struct CopyCandidate(ArticleId Article, double Share);
