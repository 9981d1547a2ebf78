using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Notes;
using Ledgerline.Ledger.Search;
using Ledgerline.Ledger.Views;
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

    /// <summary>The newest reading of every article, by article id; of articles that had to go there is none.</summary>
    IAsyncEnumerable<ArticleEntry> ReadAsync(CancellationToken cancellationToken);

    /// <summary>The newest reading of one article; null where the ledger has none of that name.</summary>
    Task<ArticleEntry?> FindAsync(ArticleId article, CancellationToken cancellationToken);

    /// <summary>The keys of all intakes: what need not be read again.</summary>
    Task<IReadOnlySet<Digest>> ReadIntakesAsync(CancellationToken cancellationToken);

    /// <summary>The bytes that an article was last read from; null where the ledger has none of that name, or no bytes of it.</summary>
    Task<Original?> FindOriginalAsync(ArticleId article, CancellationToken cancellationToken);

    /// <summary>What each article was last read from, in the order in which it came.</summary>
    IAsyncEnumerable<Original> ReadOriginalsAsync(CancellationToken cancellationToken);

    /// <summary>How much the ledger holds, and where its chain ends.</summary>
    Task<LedgerStatistics> MeasureAsync(CancellationToken cancellationToken);

    /// <summary>The chain's entries in their order, old readings among them.</summary>
    /// <param name="after">The number of the entry before the first; 0 for all.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    IAsyncEnumerable<RecordedEntry> ReadHistoryAsync(long after, CancellationToken cancellationToken);

    /// <summary>All intakes with their originals, in the order in which they came.</summary>
    IAsyncEnumerable<RecordedIntake> ReadIntakeHistoryAsync(CancellationToken cancellationToken);

    /// <summary>Takes over what another ledger has recorded, times and all: entries that follow the last of this chain, and intakes, of which known ones change nothing.</summary>
    /// <remarks>All of it or none; on disk when the task ends.</remarks>
    /// <exception cref="LedgerException">The first entry does not follow this chain's last, or an entry's hash does not follow from the one before it: the chains are not one.</exception>
    Task TakeOverAsync(IReadOnlyList<RecordedEntry> entries, IReadOnlyList<RecordedIntake> intakes, CancellationToken cancellationToken);

    /// <summary>Puts notes on record, all of them or none. When the task ends they are on disk. A removal is made by <see cref="RemoveAsync"/>; a <see cref="Toolset"/> that the chain's last one says already is not said again.</summary>
    /// <returns>The numbers of their entries, in the same order.</returns>
    /// <exception cref="ArgumentException">One of them is not sound, or is a removal.</exception>
    Task<IReadOnlyList<long>> NoteAsync(IReadOnlyList<Note> notes, CancellationToken cancellationToken);

    /// <summary>All notes in the order of the chain.</summary>
    IAsyncEnumerable<RecordedNote> ReadNotesAsync(CancellationToken cancellationToken);

    /// <summary>Takes a text out of the ledger for good, where the law demands it: all readings of the article, and of every article with the same text, with their texts and originals. Their hashes stay in the chain, which stays whole.</summary>
    /// <param name="article">The article.</param>
    /// <param name="by">Who puts this on record.</param>
    /// <param name="reason">On what grounds.</param>
    /// <param name="on">The day.</param>
    /// <param name="cancellationToken">Ends it before it begins.</param>
    /// <returns>What went; null where the ledger has no such article, or has none any more.</returns>
    /// <exception cref="ArgumentException"><paramref name="by"/> or <paramref name="reason"/> is empty or too long.</exception>
    Task<Removal?> RemoveAsync(ArticleId article, string by, string reason, Day on, CancellationToken cancellationToken);

    /// <summary>The hashes of all entries in their order, of which <see cref="MerkleTree"/> makes roots and proofs.</summary>
    IAsyncEnumerable<Digest> ReadHashesAsync(CancellationToken cancellationToken);

    /// <summary>Brings what is searched by up to date with the chain. It follows from the entries alone and is not covered by the chain; what was indexed stays when this is stopped.</summary>
    /// <param name="progress">Is told now and then how many entries are still to be indexed; null for nobody.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task IndexAsync(Action<long>? progress, CancellationToken cancellationToken);

    /// <summary>A page of the articles or claims that fit a question, in the newest reading of each article, newest publication first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The page's size is out of range.</exception>
    Task<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellationToken);

    /// <summary>The places that indexed claims are about, by id; in a box, or all where <paramref name="within"/> is null.</summary>
    Task<IReadOnlyList<SearchedPlace>> FindPlacesAsync(BoundingBox? within, CancellationToken cancellationToken);

    /// <summary>Recomputes the chain of hashes and checks every quote against its text.</summary>
    Task<Verification> VerifyAsync(CancellationToken cancellationToken);
}
