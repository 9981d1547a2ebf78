using Ledgerline.Linguistics.Tokens;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tests;

/// <summary>Sentences without tags, as the segmenter alone gives them.</summary>
internal static class SurfaceSentences
{
    public static Sentence Of(string text, SurfaceSentence surface) => new()
    {
        Span = surface.Span,
        Block = 0,
        Tokens = [.. surface.Tokens.Select(token => new Token(token.Span, token.Span.In(text), "", UniversalPos.X, "", "", -1, "", token.SpaceAfter))],
    };
}
