using Ledgerline.Ledger.Notes;
using Ledgerline.Ledger.Search;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Views;

/// <summary>The questions that people ask a ledger. The command line and the site answer from it alone.</summary>
/// <remarks>A day of knowledge (<c>asOf</c>) admits only what had been published by its end; articles without a publication date are
/// admitted only where it is null, which means everything that the ledger has. A review or withdrawal counts from its own day on, and another text of an
/// article from the day of its update. Thread-safe. Throws <see cref="LedgerException"/> as
/// <see cref="ILedger"/> does.</remarks>
public interface ILedgerView
{
    /// <summary>What the ledger holds.</summary>
    Task<LedgerSummary> SummariseAsync(CancellationToken cancellationToken);

    /// <summary>The places that bear or resemble a name, the likeliest first: those that the ledger has claims about before all others.</summary>
    /// <param name="name">A name in any script or spelling, or a <see cref="PlaceId"/>.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    Task<IReadOnlyList<PlaceCandidate>> FindPlacesAsync(string name, CancellationToken cancellationToken);

    /// <summary>The status of a place with its evidence; a place without claims is unknown, without evidence.</summary>
    Task<PlaceDossier> DossierAsync(Place place, Day on, Day? asOf, CancellationToken cancellationToken);

    /// <summary>The status of every settlement, facility and road that the admitted articles claim something about, by place id.</summary>
    Task<IReadOnlyList<PlaceSummary>> ControlAsync(Day on, Day? asOf, BoundingBox? bounds, CancellationToken cancellationToken);

    /// <summary>The origins behind the claims, by first appearance; of one place, or of all where <paramref name="place"/> is null.</summary>
    Task<IReadOnlyList<Origin>> OriginsAsync(PlaceId? place, CancellationToken cancellationToken);

    /// <summary>Every article with its story and what it copies, by article id.</summary>
    Task<IReadOnlyList<StoryArticle>> StoriesAsync(CancellationToken cancellationToken);

    /// <summary>Every article with its claims, by article id.</summary>
    Task<IReadOnlyList<ArticleEntry>> ArticlesAsync(CancellationToken cancellationToken);

    /// <summary>A page of the articles or claims that fit a question, as the ledger is now.</summary>
    /// <param name="query">The question.</param>
    /// <param name="within">A place that they must be about, or a region or country that those places must lie in; null for any.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    Task<SearchPage> SearchAsync(SearchQuery query, Place? within, CancellationToken cancellationToken);

    /// <summary>What has been put on record, in the order of the chain: about one article, or all where <paramref name="article"/> is null.</summary>
    Task<IReadOnlyList<RecordedNote>> NotesAsync(ArticleId? article, CancellationToken cancellationToken);

    /// <summary>One article, as it was read; null where the ledger has none of that name.</summary>
    Task<ArticleEntry?> ArticleAsync(ArticleId article, CancellationToken cancellationToken);
}
