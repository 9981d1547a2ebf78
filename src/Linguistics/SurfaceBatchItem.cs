using Ledgerline.Linguistics.Tokens;

namespace Ledgerline.Linguistics;

/// <summary>A sentence, or a part of one that is too long, on its way through the network.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Block">The block it belongs to.</param>
/// <param name="Start">The index of the first token.</param>
/// <param name="Count">How many tokens.</param>
internal readonly record struct SurfaceBatchItem(SurfaceSentence Sentence, int Block, int Start, int Count);
