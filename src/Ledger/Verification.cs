namespace Ledgerline.Ledger;

/// <summary>Whether a ledger's chain is whole.</summary>
/// <param name="Entries">How many entries were checked.</param>
/// <param name="Head">The hash of the last sound entry, as lower-case hexadecimal digits; empty for an empty ledger.</param>
/// <param name="Fault">The first entry that is not as it was written; null where all are.</param>
public sealed record Verification(long Entries, string Head, LedgerFault? Fault);
