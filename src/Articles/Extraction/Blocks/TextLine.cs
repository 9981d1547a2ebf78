using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Blocks;

/// <summary>A line of a text that is not blank.</summary>
/// <param name="Span">Where it stands, without surrounding blanks.</param>
/// <param name="AfterBlank">Whether a blank line, or nothing, stands before it.</param>
/// <param name="Indent">How many blanks stand before it in its line.</param>
internal readonly record struct TextLine(TextSpan Span, bool AfterBlank, int Indent);
