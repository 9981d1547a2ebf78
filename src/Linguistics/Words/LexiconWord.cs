namespace Ledgerline.Linguistics.Words;

/// <summary>A word of the training data.</summary>
/// <param name="Form">The word as written.</param>
/// <param name="Closed">Whether the data have it so often that it has no other tags than those of its readings.</param>
/// <param name="Readings">Its readings, the commonest first.</param>
internal sealed record LexiconWord(string Form, bool Closed, LexiconEntry[] Readings);
