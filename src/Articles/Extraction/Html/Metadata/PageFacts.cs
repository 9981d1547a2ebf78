using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Html.Metadata;

/// <summary>What a page says of its article, from its metadata and from the text around it. What is not said is null or none.</summary>
internal sealed record PageFacts
{
    internal string? Title { get; init; }

    internal string? Byline { get; init; }

    internal string? Outlet { get; init; }

    internal string? Url { get; init; }

    internal PublicationDate Published { get; init; }

    internal PublicationDate Updated { get; init; }

    /// <summary>The text as the metadata has it, its paragraphs often run together.</summary>
    internal string? Body { get; init; }
}
