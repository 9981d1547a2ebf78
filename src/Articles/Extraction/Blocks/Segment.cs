using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Blocks;

/// <summary>A paragraph or line, before it is known what it is.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="AfterBlank">Whether a blank line, or nothing, stands before it.</param>
internal readonly record struct Segment(TextSpan Span, bool AfterBlank);
