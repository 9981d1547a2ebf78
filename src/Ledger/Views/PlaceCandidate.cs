using Ledgerline.Records;

namespace Ledgerline.Ledger.Views;

/// <summary>A place that a name may mean.</summary>
/// <param name="Place">The place.</param>
/// <param name="Score">How well it fits, 0 to 1.</param>
/// <param name="MatchedName">The name of the place that was matched, as the gazetteer writes it.</param>
/// <param name="Claims">How many claims the ledger has about it.</param>
public sealed record PlaceCandidate(Place Place, double Score, string MatchedName, int Claims);
