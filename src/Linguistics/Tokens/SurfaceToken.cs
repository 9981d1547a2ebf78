using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tokens;

/// <summary>A syntactic word before anything is known of it but where it stands.</summary>
/// <param name="Span">Where it stands in the article's text. The words of a contraction divide its span between them.</param>
/// <param name="SpaceAfter">Whether a blank follows it, or its block ends with it.</param>
internal readonly record struct SurfaceToken(TextSpan Span, bool SpaceAfter);
