namespace Ledgerline.Ledger.Storage;

/// <summary>An entry as it was read to be verified.</summary>
/// <param name="Row">Its link of the chain.</param>
/// <param name="Stored">What is kept of it; null where that is nothing, or could not be read.</param>
/// <param name="Failure">Why it could not be read; null where it was.</param>
public sealed record ReadEntry(EntryRow Row, StoredEntry? Stored, Exception? Failure);
