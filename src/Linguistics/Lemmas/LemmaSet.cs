using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Tagging;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Lemmas;

/// <summary>The lemmas of the training data, each with how many forms it has there. A script that leads to one of them is likelier right. Thread-safe.</summary>
internal sealed class LemmaSet
{
    private readonly Dictionary<ulong, int> _forms = [];

    /// <summary>Gathers the lemmas.</summary>
    public LemmaSet(TagSet tags, WordTable words, EditScript[] scripts)
    {
        var seen = new HashSet<ulong>();
        foreach (var word in words.Words)
        {
            foreach (var reading in word.Readings)
            {
                var key = Key(tags, reading.Label, scripts[reading.Script], word.Form);
                if (seen.Add(FeatureHash.Mix(91, key, WordAnalyzer.Lower(word.Form))))
                {
                    _forms[key] = _forms.GetValueOrDefault(key) + 1;
                }
            }
        }
    }

    /// <summary>How many forms the lemma has in the training data that <paramref name="script"/> makes of a form.</summary>
    public int Forms(TagSet tags, int label, EditScript script, string form) => _forms.GetValueOrDefault(Key(tags, label, script, form));

    private static ulong Key(TagSet tags, int label, EditScript script, string form)
        => FeatureHash.Mix(90, tags.Traits(label).Pos, script.LemmaHash(form));
}
