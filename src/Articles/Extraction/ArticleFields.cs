using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction;

/// <summary>What is known of an article before its text is looked at.</summary>
internal sealed record ArticleFields
{
    internal required ArticleId Id { get; init; }

    internal required string Text { get; init; }

    internal string? Title { get; init; }

    internal string? Url { get; init; }

    internal string? Outlet { get; init; }

    internal string? Byline { get; init; }

    /// <summary>Null where the text shall say.</summary>
    internal Language? Language { get; init; }

    /// <summary>None where the text shall say.</summary>
    internal PublicationDate Published { get; init; }

    internal IReadOnlyList<string> Warnings { get; init; } = [];
}
