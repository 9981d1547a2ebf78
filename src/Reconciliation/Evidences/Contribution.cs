namespace Ledgerline.Reconciliation.Evidences;

/// <summary>What an origin adds on one day.</summary>
/// <param name="Weight">Log-odds, after age, repetition and newer evidence.</param>
/// <param name="AgeDays">How old it is on that day.</param>
/// <param name="Age">The factor for age.</param>
/// <param name="Repeat">The factor for repetition.</param>
/// <param name="Superseded">The factor for newer evidence to the contrary.</param>
internal readonly record struct Contribution(double Weight, int AgeDays, double Age, double Repeat, double Superseded);
