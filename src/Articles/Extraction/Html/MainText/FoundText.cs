namespace Ledgerline.Articles.Extraction.Html.MainText;

/// <summary>The article's lines.</summary>
/// <param name="Lines">In their order.</param>
/// <param name="Roots">The elements that they were found in.</param>
internal sealed record FoundText(IReadOnlyList<PageLine> Lines, IReadOnlyList<int> Roots)
{
    /// <summary>How many characters there are.</summary>
    internal int Length { get; } = Lines.Sum(line => line.Text.Length);
}
