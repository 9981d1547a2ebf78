using Ledgerline.Records;

namespace Ledgerline.Ledger.Search;

/// <summary>An article or a claim that a search found.</summary>
/// <param name="Key">Where it stands in the order of hits.</param>
/// <param name="Article">The article.</param>
/// <param name="Claim">The claim; null where articles were searched for.</param>
public sealed record SearchHit(SearchKey Key, Article Article, Claim? Claim);
