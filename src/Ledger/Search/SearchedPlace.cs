using Ledgerline.Records;

namespace Ledgerline.Ledger.Search;

/// <summary>A place that the ledger has claims about.</summary>
/// <param name="Place">The place.</param>
/// <param name="Claims">How many claims there are, of the newest reading of each article.</param>
public sealed record SearchedPlace(Place Place, int Claims);
