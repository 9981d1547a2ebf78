using Ledgerline.Ledger.Chain;

namespace Ledgerline.Ledger.Storage;

/// <summary>A link of the chain, as a backend keeps it.</summary>
/// <param name="Sequence">Its number, from 1.</param>
/// <param name="Kind">The number of what it holds.</param>
/// <param name="Subject">What it is filed under: the article's id, of a note what that is about.</param>
/// <param name="Content">The hash of what it holds.</param>
/// <param name="Previous">The hash of the entry before it.</param>
/// <param name="Hash">Its own hash.</param>
/// <param name="Recorded">When it was recorded, in UTC: RFC 3339 with milliseconds.</param>
public sealed record EntryRow(long Sequence, long Kind, string Subject, Digest Content, Digest Previous, Digest Hash, string Recorded);
