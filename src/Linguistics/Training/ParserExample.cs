namespace Ledgerline.Linguistics.Training;

/// <summary>A sentence to learn trees from.</summary>
/// <param name="Forms">The words.</param>
/// <param name="Labels">Their tags as a tagger predicts them that has not learnt from this sentence.</param>
/// <param name="Heads">For each node, from 1, the node that governs it, 0 for the root; the first item stands for the root itself.</param>
/// <param name="Relations">For each node, from 1, its relation's number.</param>
internal sealed record ParserExample(string[] Forms, int[] Labels, int[] Heads, int[] Relations);
