namespace Ledgerline.Articles.Extraction.Html.Tree;

/// <summary>The attributes of an element by which titles, authors and dates are found.</summary>
/// <param name="Names">Its class and id in lower case, between blanks.</param>
/// <param name="Property">Its <c>itemprop</c>, or <c>rel</c>; empty for none.</param>
/// <param name="Value">Its <c>datetime</c> or <c>content</c>; empty for none.</param>
internal sealed record PageMarks(string Names, string Property, string Value)
{
    internal static PageMarks None { get; } = new("", "", "");
}
