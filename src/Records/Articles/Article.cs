namespace Ledgerline.Records;

/// <summary>One published text of one outlet.</summary>
public sealed record Article
{
    /// <summary>Its name, unique within a ledger.</summary>
    public required ArticleId Id { get; init; }

    /// <summary>The text as it was handed over, decoded but not otherwise changed: every span of every room counts in it.</summary>
    public required string Text { get; init; }

    /// <summary>The blocks of <see cref="Text"/>, in order.</summary>
    public required IReadOnlyList<TextBlock> Blocks { get; init; }

    /// <summary>The language of the text.</summary>
    public required Language Language { get; init; }

    /// <summary>When it was published.</summary>
    public required PublicationDate Published { get; init; }

    /// <summary>Where it was published; null where that is not known.</summary>
    public string? Url { get; init; }

    /// <summary>Who published it; null where that is not known.</summary>
    public string? Outlet { get; init; }

    /// <summary>Its headline; null where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it; null where nobody is named.</summary>
    public string? Byline { get; init; }

    /// <summary>When it was last changed, as the page itself says; none where it does not.</summary>
    public PublicationDate Updated { get; init; }

    /// <summary>The words under its leading picture, which are no part of <see cref="Text"/>; null where there are none.</summary>
    public string? Caption { get; init; }

    /// <summary>What a reader of the article should know of how it was read, a sentence each.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>A bare text of which nothing else is known: every line that is not blank is a block of its body, without the blanks around it.</summary>
    public static Article OfText(ArticleId id, string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var blocks = new List<TextBlock>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var line = text.AsSpan(start, end - start);
            if (!line.IsWhiteSpace())
            {
                var first = start + line.Length - line.TrimStart().Length;
                blocks.Add(new TextBlock(new TextSpan(first, first + line.Trim().Length), BlockKind.Body));
            }

            start = end + 1;
        }

        return new Article { Id = id, Text = text, Blocks = blocks, Language = language, Published = PublicationDate.None };
    }
}
