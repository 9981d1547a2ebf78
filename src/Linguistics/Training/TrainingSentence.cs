using Ledgerline.Linguistics.Conllu;

namespace Ledgerline.Linguistics.Training;

/// <summary>A sentence of a treebank with its tags as numbers.</summary>
/// <param name="Source">The sentence as read.</param>
/// <param name="Labels">The tag of each word, as an index into the tag set.</param>
internal sealed record TrainingSentence(ConlluSentence Source, int[] Labels)
{
    /// <summary>How many words it has.</summary>
    public int Count => Labels.Length;
}
