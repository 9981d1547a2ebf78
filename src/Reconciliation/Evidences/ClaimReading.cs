using Ledgerline.Records;

namespace Ledgerline.Reconciliation.Evidences;

/// <summary>What a claim says of who holds its place.</summary>
/// <param name="For">The status it speaks for; unknown where it names no side that it could speak for.</param>
/// <param name="WeighsAs">The type whose weight it takes: taking a part of a place weighs as having a part.</param>
/// <param name="IsAgainst">Whether it speaks against <paramref name="For"/>.</param>
/// <param name="Beneficiary">The side that the claim favours; null for none.</param>
/// <param name="Loser">The side that it disfavours; null for none.</param>
/// <param name="IsDecisive">Whether it overtakes older evidence to the contrary.</param>
internal sealed record ClaimReading(
    ControlStatus For,
    ClaimType WeighsAs,
    bool IsAgainst = false,
    SideCode? Beneficiary = null,
    SideCode? Loser = null,
    bool IsDecisive = false);
