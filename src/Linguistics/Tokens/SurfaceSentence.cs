using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tokens;

/// <summary>A sentence before anything is known of it but its words.</summary>
/// <param name="Span">From the beginning of its first word to the end of its last.</param>
/// <param name="Tokens">Its words, in order, at least one.</param>
internal sealed record SurfaceSentence(TextSpan Span, IReadOnlyList<SurfaceToken> Tokens);
