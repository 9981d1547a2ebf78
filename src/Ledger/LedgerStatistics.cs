namespace Ledgerline.Ledger;

/// <summary>How much a ledger holds, and where its chain ends.</summary>
/// <param name="Entries">How many entries the chain has.</param>
/// <param name="Head">The hash of the last entry, as lower-case hexadecimal digits; empty for an empty ledger.</param>
/// <param name="Recorded">When the last entry was recorded; null for an empty ledger.</param>
/// <param name="Articles">How many articles there are, of which the chain may have several readings.</param>
/// <param name="Claims">How many claims all readings have.</param>
/// <param name="Texts">How many different texts are kept.</param>
/// <param name="Originals">How many originals are kept.</param>
/// <param name="Intakes">How many times something was taken in.</param>
/// <param name="Bytes">How much room the ledger takes where it is kept, logs beside it included.</param>
/// <param name="Format">The version of its tables.</param>
public sealed record LedgerStatistics(
    long Entries,
    string Head,
    DateTimeOffset? Recorded,
    long Articles,
    long Claims,
    long Texts,
    long Originals,
    long Intakes,
    long Bytes,
    int Format);
