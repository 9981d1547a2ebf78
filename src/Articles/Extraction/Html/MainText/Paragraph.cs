namespace Ledgerline.Articles.Extraction.Html.MainText;

/// <summary>A stretch of running text.</summary>
/// <param name="Owner">The element that it stands in.</param>
/// <param name="Length">Its characters.</param>
/// <param name="Commas">The commas among them.</param>
/// <param name="IsWhole">Whether it is all that its element holds.</param>
internal readonly record struct Paragraph(int Owner, int Length, int Commas, bool IsWhole);
