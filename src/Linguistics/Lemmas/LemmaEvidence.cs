using Ledgerline.Linguistics.Tagging;
using Ledgerline.Linguistics.Words;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Lemmas;

/// <summary>Whether a script makes a lemma of a form that is known otherwise: from other forms of the training data, or from a spelling dictionary.</summary>
internal readonly ref struct LemmaEvidence
{
    private readonly LemmaSet _lemmas;
    private readonly TagSet _tags;
    private readonly int _label;
    private readonly string _form;
    private readonly ref readonly WordFeatures _word;
    private readonly HashSet<(UniversalPos Pos, ulong Lemma)>? _own;

    /// <summary>Takes a form with its tag.</summary>
    /// <param name="lemmas">The lemmas of the training data.</param>
    /// <param name="tags">The tags.</param>
    /// <param name="label">The form's tag.</param>
    /// <param name="form">The form.</param>
    /// <param name="word">What is known of the form.</param>
    /// <param name="own">The form's own lemmas while it is learnt from: that it has them itself will not help where it is new.</param>
    public LemmaEvidence(LemmaSet lemmas, TagSet tags, int label, string form, ref readonly WordFeatures word, HashSet<(UniversalPos Pos, ulong Lemma)>? own)
    {
        (_lemmas, _tags, _label, _form, _own) = (lemmas, tags, label, form, own);
        _word = ref word;
    }

    /// <summary>Whether the lemma that <paramref name="script"/> makes is known.</summary>
    public bool Knows(EditScript script)
    {
        var forms = _lemmas.Forms(_tags, _label, script, _form);
        var self = _own is not null && _own.Contains((_tags.Labels[_label].Pos, script.LemmaHash(_form))) ? 1 : 0;
        return forms > self || (_word.ParadigmCount > 0 && _word.ComesFrom(script.FoldedLemmaHash(_form)));
    }
}
