using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Notes;
using Ledgerline.Records;

namespace Ledgerline.Ledger;

/// <summary>An entry of the chain as it was recorded.</summary>
/// <param name="Sequence">Its number, from 1.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Subject">What it is filed under: the article's id, of a note what that is about.</param>
/// <param name="Content">The hash of what it holds.</param>
/// <param name="Hash">Its hash, which ties it to all before it.</param>
/// <param name="Recorded">When it was recorded, to the millisecond.</param>
/// <param name="Reading">The reading, without its intake; null of a note, and of a reading that had to go.</param>
/// <param name="Note">The note; null of a reading.</param>
public sealed record RecordedEntry(long Sequence, EntryKind Kind, string Subject, Digest Content, Digest Hash, DateTimeOffset Recorded, ArticleEntry? Reading, Note? Note);

/// <summary>An intake as it was recorded.</summary>
/// <param name="Article">The article that was taken in.</param>
/// <param name="Recorded">When it was recorded, to the millisecond.</param>
/// <param name="Intake">What it was read from, and by which program.</param>
public sealed record RecordedIntake(ArticleId Article, DateTimeOffset Recorded, Intake Intake);
