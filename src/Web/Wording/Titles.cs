using Ledgerline.Records;

namespace Ledgerline.Web.Wording;

/// <summary>What to call an article.</summary>
internal static class Titles
{
    private const int Longest = 90;

    /// <summary>Its headline; without one the first words of its text, or its id.</summary>
    internal static string Of(Article article)
    {
        if (article.Title is { Length: > 0 } title)
        {
            return title;
        }

        var first = article.Blocks.FirstOrDefault(b => b.Kind is BlockKind.Heading or BlockKind.Body && b.Span.Length > 0 && b.Span.End <= article.Text.Length);
        var text = first.Span.Length > 0 ? first.Span.In(article.Text).Trim() : string.Empty;
        return text.Length == 0 ? article.Id.Value : text.Length <= Longest ? text : Cut(text);
    }

    private static string Cut(string text)
    {
        var end = text.LastIndexOf(' ', Longest);
        return text[..(end > Longest / 2 ? end : char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)] + "…";
    }
}
