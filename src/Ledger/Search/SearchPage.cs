namespace Ledgerline.Ledger.Search;

/// <summary>A page of hits.</summary>
/// <param name="Hits">The hits, newest publication first.</param>
/// <param name="Next">What <see cref="SearchQuery.After"/> takes for the next page; null where this is the last.</param>
/// <param name="Behind">How many of the ledger's newest entries are not yet searched: those after the last <see cref="ILedger.IndexAsync"/>.</param>
public sealed record SearchPage(IReadOnlyList<SearchHit> Hits, SearchKey? Next, long Behind);
