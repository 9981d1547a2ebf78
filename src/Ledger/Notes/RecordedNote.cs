namespace Ledgerline.Ledger.Notes;

/// <summary>A note as it was recorded.</summary>
/// <param name="Sequence">The number of its entry.</param>
/// <param name="Recorded">When it was recorded, to the millisecond.</param>
/// <param name="Note">The note.</param>
public sealed record RecordedNote(long Sequence, DateTimeOffset Recorded, Note Note);
