using Ledgerline.Records;

namespace Ledgerline.Reconciliation;

/// <summary>An origin with its tellings.</summary>
/// <param name="Origin">The origin.</param>
/// <param name="Claims">The claims that rest on it and are about the place asked for; their order does not matter.</param>
public sealed record OriginClaims(Origin Origin, IReadOnlyList<DatedClaim> Claims);
