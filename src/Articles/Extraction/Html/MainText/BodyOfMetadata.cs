namespace Ledgerline.Articles.Extraction.Html.MainText;

/// <summary>Takes the text from the metadata where the page itself holds little of it, as pages do that a script fills in.</summary>
internal static class BodyOfMetadata
{
    private const int LeastBody = 300;

    /// <summary>The lines of <paramref name="text"/>, or those of <paramref name="body"/> where it has more than twice as much.</summary>
    internal static IReadOnlyList<PageLine> Prefer(FoundText text, string? body)
        => body is null || body.Length < Math.Max(LeastBody, text.Length * 2)
            ? text.Lines
            : [.. body.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => new PageLine(line, text.Roots[0], IsHeading: false))];
}
