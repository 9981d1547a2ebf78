using Ledgerline.Records;

namespace Ledgerline.Reconciliation.Evidences;

/// <summary>An origin with its weight before age, repetition and newer evidence.</summary>
/// <param name="Origin">The origin.</param>
/// <param name="Claim">The telling that speaks for it.</param>
/// <param name="Reading">What that telling says.</param>
/// <param name="Weight">Log-odds of the status it speaks for against the rest.</param>
/// <param name="Dating">The days it speaks for; null where it weighs nothing because they are not known.</param>
/// <param name="HalfLife">Days until it weighs half.</param>
/// <param name="Repeats">Which other origins it repeats: those of the same text here are one voice.</param>
/// <param name="RepeatFactor">What each further origin of that voice weighs of the one before.</param>
/// <param name="Factors">How the weight came about.</param>
internal sealed record WeighedOrigin(
    OriginId Origin,
    Claim Claim,
    ClaimReading Reading,
    double Weight,
    ClaimDating? Dating,
    double HalfLife,
    string Repeats,
    double RepeatFactor,
    string Factors);
