using Ledgerline.Ledger.Chain;
using Ledgerline.Records;

namespace Ledgerline.Ledger;

/// <summary>An entry of the chain as it was recorded.</summary>
/// <param name="Sequence">Its number, from 1.</param>
/// <param name="Hash">Its hash, which ties it to all before it.</param>
/// <param name="Recorded">When it was recorded, to the millisecond.</param>
/// <param name="Entry">The reading, without its intake.</param>
public sealed record RecordedEntry(long Sequence, Digest Hash, DateTimeOffset Recorded, ArticleEntry Entry);

/// <summary>An intake as it was recorded.</summary>
/// <param name="Article">The article that was taken in.</param>
/// <param name="Recorded">When it was recorded, to the millisecond.</param>
/// <param name="Intake">What it was read from, and by which program.</param>
public sealed record RecordedIntake(ArticleId Article, DateTimeOffset Recorded, Intake Intake);
