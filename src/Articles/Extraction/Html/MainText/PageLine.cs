namespace Ledgerline.Articles.Extraction.Html.MainText;

/// <summary>A line of the article as the page has it.</summary>
/// <param name="Text">Its words, blanks run together; never empty.</param>
/// <param name="Holder">The element that its last words stand in.</param>
/// <param name="IsHeading">Whether the page has it as a heading.</param>
internal readonly record struct PageLine(string Text, int Holder, bool IsHeading);
