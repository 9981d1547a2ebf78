namespace Ledgerline.Linguistics.Conllu;

/// <summary>A syntactic word of a CoNLL-U sentence: the ten columns but for its number, which is its place in the sentence.</summary>
/// <remarks>A column that holds <c>_</c> is the empty string here, except that a word may really be an underscore.</remarks>
public sealed record ConlluWord
{
    /// <summary>FORM: the word as written; may hold blanks.</summary>
    public required string Form { get; init; }

    /// <summary>LEMMA; empty where there is none.</summary>
    public string Lemma { get; init; } = "";

    /// <summary>UPOS as written; empty where there is none.</summary>
    public string Pos { get; init; } = "";

    /// <summary>XPOS; empty where there is none.</summary>
    public string LanguageTag { get; init; } = "";

    /// <summary>FEATS as written; empty where there are none.</summary>
    public string Features { get; init; } = "";

    /// <summary>HEAD as an index within <see cref="ConlluSentence.Words"/>; -1 for the root, and -2 where the column is empty.</summary>
    public int Head { get; init; } = ConlluSentence.NoHead;

    /// <summary>DEPREL; empty where there is none.</summary>
    public string Relation { get; init; } = "";

    /// <summary>DEPS as written; empty where there are none.</summary>
    public string Enhanced { get; init; } = "";

    /// <summary>MISC as written; empty where there is none.</summary>
    public string Misc { get; init; } = "";

    /// <summary>Whether a blank follows the word, by <c>SpaceAfter=No</c> in MISC. Within a multiword token the range's own mark decides.</summary>
    public bool SpaceAfter => !ConlluMisc.HasNoSpaceAfter(Misc);
}
