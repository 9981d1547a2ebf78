using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Blocks;

/// <summary>The blocks of a text and what their order shows.</summary>
internal sealed record BlockReading
{
    internal required IReadOnlyList<TextBlock> Blocks { get; init; }

    /// <summary>The headline; null where the text opens without one.</summary>
    internal required string? Title { get; init; }

    /// <summary>The author; null where no line names one.</summary>
    internal required string? Byline { get; init; }

    /// <summary>Lines that are a date, or say when the article was published, and belong to the article and not to the page around it.</summary>
    internal required IReadOnlyList<TextSpan> DateLines { get; init; }
}
