using Ledgerline.Linguistics.Tokens;
using Ledgerline.Records;

namespace Ledgerline.Linguistics;

/// <summary>A sentence, or a part of one that is too long, on its way through the network.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Block">The block it belongs to.</param>
/// <param name="Start">The index of the first token.</param>
/// <param name="Count">How many tokens.</param>
/// <param name="Known">What was read of the same words before; null where they go through the network.</param>
internal readonly record struct SurfaceBatchItem(SurfaceSentence Sentence, int Block, int Start, int Count, Sentence? Known = null)
{
    /// <summary>From the beginning of the first token to the end of the last.</summary>
    public TextSpan Span => Count == Sentence.Tokens.Count ? Sentence.Span : Sentence.Tokens[Start].Span.Cover(Sentence.Tokens[Start + Count - 1].Span);
}
