using Ledgerline.Ledger.Chain;
using Ledgerline.Records;

namespace Ledgerline.Ledger;

/// <summary>The append-only record of articles and their claims. Nothing in it is updated or deleted; a correction is a new entry.</summary>
/// <remarks>Safe for concurrent readers; one writer at a time, also across processes. Every method throws
/// <see cref="LedgerException"/> where the store is locked, foreign, newer than this program, or damaged.</remarks>
public interface ILedger : IAsyncDisposable
{
    /// <summary>Writes entries in the given order, all of them or none. When the task ends they are on disk.</summary>
    /// <returns>What became of each, in the same order.</returns>
    Task<IReadOnlyList<AppendOutcome>> AppendAsync(IReadOnlyList<ArticleEntry> entries, CancellationToken cancellationToken);

    /// <summary>The newest reading of every article, by article id.</summary>
    IAsyncEnumerable<ArticleEntry> ReadAsync(CancellationToken cancellationToken);

    /// <summary>The newest reading of one article; null where the ledger has none of that name.</summary>
    Task<ArticleEntry?> FindAsync(ArticleId article, CancellationToken cancellationToken);

    /// <summary>The keys of all intakes: what need not be read again.</summary>
    Task<IReadOnlySet<Digest>> ReadIntakesAsync(CancellationToken cancellationToken);

    /// <summary>The bytes that an article was last read from; null where the ledger has none of that name, or no bytes of it.</summary>
    Task<Original?> FindOriginalAsync(ArticleId article, CancellationToken cancellationToken);

    /// <summary>What each article was last read from, in the order in which it came.</summary>
    IAsyncEnumerable<Original> ReadOriginalsAsync(CancellationToken cancellationToken);

    /// <summary>Recomputes the chain of hashes and checks every quote against its text.</summary>
    Task<Verification> VerifyAsync(CancellationToken cancellationToken);
}
