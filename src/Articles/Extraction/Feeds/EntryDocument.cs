using System.Text;

namespace Ledgerline.Articles.Extraction.Feeds;

/// <summary>Makes a document of an entry that bears its own text.</summary>
internal static class EntryDocument
{
    /// <summary>The document, its input still to be named; without content it is its title alone.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="feed">The feed's name, for entries that have neither address nor key.</param>
    internal static RawDocument Of(FeedEntry entry, string feed)
    {
        var content = entry.Content ?? $"<p>{System.Net.WebUtility.HtmlEncode(entry.Facts.Title ?? "")}</p>";
        return new RawDocument
        {
            Input = "",
            Id = entry.Facts.Url is { } url ? ArticleNames.OfAddress(url) : ArticleNames.OfKey(feed, entry.Key ?? content),
            Format = RawFormat.Html,
            Content = Encoding.UTF8.GetBytes(content),
            Facts = entry.Facts with { Charset = "utf-8" },
        };
    }
}
