using Ledgerline.Linguistics.Conllu;

namespace Ledgerline.Linguistics.Scoring;

/// <summary>A word with its place in the text without blanks.</summary>
/// <param name="Start">Its first character; of a multiword token's word, the token's.</param>
/// <param name="End">The character after its last; of a multiword token's word, the token's.</param>
/// <param name="InRange">Whether it is part of a multiword token.</param>
/// <param name="Word">The word.</param>
/// <param name="Head">The index of its head within the whole file; -1 for a root.</param>
internal readonly record struct ScoredWord(int Start, int End, bool InRange, ConlluWord Word, int Head);
