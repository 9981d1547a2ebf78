using Ledgerline.Articles.Extraction.Blocks;
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

    /// <summary>What is said of the language by something that is often wrong; it counts where the text does not show its language.</summary>
    internal Language? LanguageHint { get; init; }

    /// <summary>The blocks, where the document itself shows them; null where the text shall.</summary>
    internal BlockReading? Reading { get; init; }

    internal PublicationDate Updated { get; init; }

    internal string? Caption { get; init; }

    /// <summary>None where the text shall say.</summary>
    internal PublicationDate Published { get; init; }

    internal IReadOnlyList<string> Warnings { get; init; } = [];
}
