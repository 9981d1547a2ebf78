using Ledgerline.Ledger.Chain;

namespace Ledgerline.Ledger.Postgres.Writing;

/// <summary>Where the next entry is chained to.</summary>
/// <param name="Sequence">The number of the last entry; 0 for none.</param>
/// <param name="Hash">Its hash.</param>
/// <param name="Recorded">When the next entry is recorded, in UTC.</param>
internal readonly record struct ChainHead(long Sequence, Digest Hash, DateTime Recorded);
