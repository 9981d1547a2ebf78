namespace Ledgerline.Records;

/// <summary>One change between two tellings of an origin.</summary>
/// <param name="Kind">What changed.</param>
/// <param name="From">The words of the telling that is nearer to the origin.</param>
/// <param name="To">The words of the other telling.</param>
/// <param name="FromClaim">The claim that <paramref name="From"/> stands in.</param>
/// <param name="ToClaim">The claim that <paramref name="To"/> stands in.</param>
/// <param name="Article">The article of the other telling.</param>
public sealed record Drift(DriftKind Kind, string From, string To, ClaimId FromClaim, ClaimId ToClaim, ArticleId Article);
