using Ledgerline.Records;

namespace Ledgerline.Articles;

/// <summary>What the source of a document says of it: a feed of its entry, an archive or a server of the page it sent, an export of its message.</summary>
/// <remarks>The document's own words go before these, but for <see cref="Charset"/>; these go before what is guessed from the text.</remarks>
public sealed record DocumentFacts
{
    /// <summary>Nothing is said.</summary>
    public static DocumentFacts None { get; } = new();

    /// <summary>The address it was found at, absolute; null where it has none.</summary>
    public string? Url { get; init; }

    /// <summary>The encoding named by the <c>Content-Type</c> header; null where none is named.</summary>
    public string? Charset { get; init; }

    /// <summary>The headline; null where it is not said.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it; null where it is not said.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who wrote it; null where it is not said.</summary>
    public string? Byline { get; init; }

    /// <summary>When it was published; none where it is not said.</summary>
    public PublicationDate Published { get; init; }

    /// <summary>Whether the source gives but a summary of the article.</summary>
    public bool IsSummary { get; init; }

    /// <summary>The language tag (BCP 47) it is said to be in; null where it is not said.</summary>
    public string? Language { get; init; }

    /// <summary>When it was fetched; null where it was not, or where that is not known.</summary>
    public DateTimeOffset? Fetched { get; init; }

    /// <summary>The header that the server sent with it, a field a line; null where there is none.</summary>
    public string? Header { get; init; }
}
