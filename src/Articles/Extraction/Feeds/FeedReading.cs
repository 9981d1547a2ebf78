namespace Ledgerline.Articles.Extraction.Feeds;

/// <summary>What was found in an XML or JSON document.</summary>
internal abstract record FeedReading
{
    private FeedReading()
    {
    }

    /// <summary>RSS, Atom, RDF or JSON Feed.</summary>
    /// <param name="Title">Its title; null where it has none.</param>
    /// <param name="Entries">Its entries, in their order.</param>
    /// <param name="Problem">What is wrong with it, as "ends within …"; null where nothing is.</param>
    internal sealed record Feed(string? Title, IReadOnlyList<FeedEntry> Entries, string? Problem) : FeedReading;

    /// <summary>A sitemap, or an index of sitemaps.</summary>
    /// <param name="Pages">The pages that it lists.</param>
    /// <param name="Sitemaps">The addresses of other sitemaps.</param>
    /// <param name="Problem">What is wrong with it; null where nothing is.</param>
    internal sealed record Sitemap(IReadOnlyList<FeedEntry> Pages, IReadOnlyList<string> Sitemaps, string? Problem) : FeedReading;

    /// <summary>A web page in XHTML.</summary>
    internal sealed record Page : FeedReading;

    /// <summary>None of these.</summary>
    /// <param name="Problem">What it is, as "is XML of another kind (…)".</param>
    internal sealed record Other(string Problem) : FeedReading;
}
