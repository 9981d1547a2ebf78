using Ledgerline.Records;

namespace Ledgerline.Ledger.Views;

/// <summary>What a ledger holds.</summary>
/// <param name="Theatre">The theatre it is read with.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="Claims">How many claims.</param>
/// <param name="Places">How many distinct places the claims are about.</param>
/// <param name="Origins">How many origins stand behind the claims.</param>
/// <param name="First">The first day that an article was published on; null where none is dated.</param>
/// <param name="Last">The last day that an article was published on; null where none is dated.</param>
public sealed record LedgerSummary(Theatre Theatre, int Articles, int Claims, int Places, int Origins, Day? First, Day? Last);
