using Ledgerline.Records;
using Ledgerline.Reconciliation.Weights;

namespace Ledgerline.Reconciliation.Evidences;

/// <summary>An origin with its weight before age, repetition and newer evidence.</summary>
/// <param name="Origin">The origin.</param>
/// <param name="Claim">The telling that speaks for it.</param>
/// <param name="Reading">What that telling says.</param>
/// <param name="Weight">Log-odds of the status it speaks for against the rest.</param>
/// <param name="Dating">The days it speaks for; null where it weighs nothing because they are not known.</param>
/// <param name="HalfLife">Days until it weighs half.</param>
/// <param name="RepeatFactor">What each further origin of its voice weighs of the one before.</param>
/// <param name="Factors">How the weight came about; null where the claim speaks for no status.</param>
internal sealed record WeighedOrigin(
    OriginId Origin,
    Claim Claim,
    ClaimReading Reading,
    double Weight,
    ClaimDating? Dating,
    double HalfLife,
    double RepeatFactor,
    WeightFactors? Factors)
{
    /// <summary>How the weight came about, for people to read.</summary>
    public string Why => Factors?.Describe(Claim, Reading) ?? $"{ContractNames.Of(Claim.Type)}: names no side of the conflict that it could speak for";
}
