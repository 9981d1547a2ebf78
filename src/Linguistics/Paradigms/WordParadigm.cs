namespace Ledgerline.Linguistics.Paradigms;

/// <summary>One way in which a spelling dictionary derives a word.</summary>
/// <param name="Rule">The number of the rule that makes the word's ending; of the dictionary's own form, that of no rule.</param>
/// <param name="Class">The number of the set of rules that the dictionary's word takes, which tells its inflection.</param>
/// <param name="Stem">The hash of the dictionary's word, folded: the lemma, as a rule.</param>
internal readonly record struct WordParadigm(ulong Rule, ulong Class, ulong Stem);
