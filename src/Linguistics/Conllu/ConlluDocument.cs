namespace Ledgerline.Linguistics.Conllu;

/// <summary>What was read from a CoNLL-U file.</summary>
/// <param name="Sentences">The sound sentences, in order.</param>
/// <param name="Faults">The sentences that were left out, by line.</param>
public sealed record ConlluDocument(IReadOnlyList<ConlluSentence> Sentences, IReadOnlyList<ConlluFault> Faults);
