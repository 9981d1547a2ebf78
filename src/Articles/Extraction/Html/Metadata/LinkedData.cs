using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Html.Metadata;

/// <summary>What a page's JSON-LD says of its article. What is not said is null, empty or none.</summary>
internal sealed record LinkedData
{
    internal static LinkedData None { get; } = new();

    internal string? Headline { get; init; }

    internal IReadOnlyList<string> Authors { get; init; } = [];

    internal string? Publisher { get; init; }

    internal PublicationDate Published { get; init; }

    internal PublicationDate Modified { get; init; }

    internal string? Url { get; init; }

    /// <summary>The text, its paragraphs often run together.</summary>
    internal string? Body { get; init; }
}
