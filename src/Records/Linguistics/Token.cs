namespace Ledgerline.Records;

/// <summary>A syntactic word of a sentence, with its place in the dependency tree (Universal Dependencies v2).</summary>
/// <param name="Span">Where it stands in the article's text. The words of a contraction ("don't") divide its span between them.</param>
/// <param name="Form">The word as written.</param>
/// <param name="Lemma">Its dictionary form, in lower case except for names.</param>
/// <param name="Pos">Its part of speech.</param>
/// <param name="LanguageTag">The tag of the language's own scheme (XPOS); empty where there is none.</param>
/// <param name="Features">Its features as CoNLL-U writes them (<c>Case=Nom|Number=Sing</c>), sorted; empty where there are none.</param>
/// <param name="Head">The index within the sentence of the word that governs it; -1 for the root.</param>
/// <param name="Relation">Its relation to that word, with subtype (<c>nsubj:pass</c>).</param>
/// <param name="SpaceAfter">Whether a blank follows it in the text.</param>
public readonly record struct Token(
    TextSpan Span,
    string Form,
    string Lemma,
    UniversalPos Pos,
    string LanguageTag,
    string Features,
    int Head,
    string Relation,
    bool SpaceAfter);
