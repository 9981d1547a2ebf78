using Ledgerline.Ledger.Chain;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Notes;

/// <summary>A reading that had to go.</summary>
/// <param name="Entry">The number of its entry.</param>
/// <param name="Article">The article.</param>
/// <param name="Text">The hash of its text.</param>
public sealed record RemovedReading(long Entry, ArticleId Article, Digest Text);
