using Ledgerline.Records;

namespace Ledgerline.Ledger.Views;

/// <summary>A place's status as a map shows it.</summary>
/// <param name="Status">The verdict; its evidence is left out, and stands in the place's dossier.</param>
/// <param name="Origins">How many independent origins weigh in it.</param>
/// <param name="LastClaim">The newest claim about the place that was admitted.</param>
public sealed record PlaceSummary(PlaceStatus Status, int Origins, ClaimId LastClaim);
