using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tokens;

/// <summary>A sentence before anything is known of it but its words.</summary>
/// <param name="Tokens">Its words, in order, at least one. They stand in the room of the <see cref="SurfaceRoom"/> that it was divided in.</param>
internal readonly record struct SurfaceSentence(ArraySegment<SurfaceToken> Tokens)
{
    /// <summary>From the beginning of its first word to the end of its last.</summary>
    public TextSpan Span => Tokens[0].Span.Cover(Tokens[^1].Span);
}
