namespace Ledgerline.Articles.Extraction.Feeds;

/// <summary>An entry of a feed or a sitemap.</summary>
/// <param name="Key">What names it within its feed and stays when the feed changes; null where nothing does.</param>
/// <param name="Facts">What the feed says of it; its address is absolute.</param>
/// <param name="Content">Its text as HTML; null where the feed gives none.</param>
internal sealed record FeedEntry(string? Key, DocumentFacts Facts, string? Content);
