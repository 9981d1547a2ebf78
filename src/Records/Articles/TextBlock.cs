namespace Ledgerline.Records;

/// <summary>A paragraph or line of an article's text, and what it is. Blocks follow each other and never overlap; only blanks lie between them.</summary>
/// <param name="Span">Where it stands in <see cref="Article.Text"/>, without surrounding blanks.</param>
/// <param name="Kind">What it is; only <see cref="BlockKind.Body"/> and <see cref="BlockKind.Heading"/> are read for claims.</param>
public readonly record struct TextBlock(TextSpan Span, BlockKind Kind);
