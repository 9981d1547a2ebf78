namespace Ledgerline.Linguistics.Scoring;

/// <summary>How far a system's CoNLL-U agrees with the gold, each as F1 of 0 to 1 (which is accuracy where the words are given).</summary>
/// <param name="Tokens">Tokens with the same span.</param>
/// <param name="Sentences">Sentences with the same span.</param>
/// <param name="Words">Syntactic words that align.</param>
/// <param name="Upos">Words with the right part of speech.</param>
/// <param name="Xpos">Words with the right language tag.</param>
/// <param name="Features">Words with all universal features right.</param>
/// <param name="Lemmas">Words with the right lemma.</param>
/// <param name="Uas">Words with the right head.</param>
/// <param name="Las">Words with the right head and universal relation (without subtype).</param>
/// <param name="GoldWords">How many words the gold has.</param>
public sealed record ConlluScores(
    double Tokens,
    double Sentences,
    double Words,
    double Upos,
    double Xpos,
    double Features,
    double Lemmas,
    double Uas,
    double Las,
    int GoldWords);
