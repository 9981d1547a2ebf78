using Ledgerline.Ledger.Notes;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Views;

/// <summary>A claim that somebody has put something on record about, and how it counts by that.</summary>
/// <param name="Claim">The claim as it was read.</param>
/// <param name="Note">The <see cref="Review"/> of the claim, or the <see cref="Withdrawal"/> of its article.</param>
/// <param name="Counts">The claim as it weighs; null where it weighs nothing.</param>
public sealed record NotedClaim(Claim Claim, Note Note, Claim? Counts);
