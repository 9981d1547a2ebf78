namespace Ledgerline.Linguistics.Words;

/// <summary>A word of the training data.</summary>
/// <param name="Form">The word as written.</param>
/// <param name="Frequent">Whether the data have its lower-case form more than once.</param>
/// <param name="Ambiguity">The parts of speech of its lower-case form as bits; 0 where the word is rare.</param>
/// <param name="Closed">Whether the data have it so often that it has no other tags than those of its readings.</param>
/// <param name="Readings">Its readings, the commonest first.</param>
internal sealed record LexiconWord(string Form, bool Frequent, uint Ambiguity, bool Closed, LexiconEntry[] Readings);
