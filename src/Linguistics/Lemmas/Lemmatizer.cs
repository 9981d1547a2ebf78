using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Tagging;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Lemmas;

/// <summary>Finds a word's dictionary form: by the training data where they have the word with its tag, otherwise by the edit script that fits best.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class Lemmatizer(TagSet tags, WordTable words, EditScript[] scripts, FrozenWeights weights)
{
    private readonly Lazy<LemmaSet> _lemmas = new(() => new LemmaSet(tags, words, scripts));

    /// <summary>How many edit scripts there are, and so how much room <see cref="Lemma"/> needs.</summary>
    public int ScriptCount => scripts.Length;

    /// <summary>The lemma of a word with a tag.</summary>
    /// <param name="form">The word.</param>
    /// <param name="word">What <see cref="WordTable.Describe"/> says of it.</param>
    /// <param name="label">Its tag.</param>
    /// <param name="room">Room for one score for each script; its content does not matter.</param>
    public string Lemma(string form, in WordFeatures word, int label, Span<int> room)
    {
        if (word.Known >= 0)
        {
            var reading = Reading(word.Known, label);
            if (reading >= 0)
            {
                return words.Lemma(word.Known, reading, scripts[words.Words[word.Known].Readings[reading].Script]);
            }
        }

        var other = words.FindLower(word.Lower);
        if (other >= 0 && other != word.Known && Reading(other, label) is >= 0 and var likeOther)
        {
            return scripts[words.Words[other].Readings[likeOther].Script].Apply(form);
        }

        return scripts[Predict(form, in word, label, room)].Apply(form);
    }

    // The same tag, or else the same part of speech: features that a tagger mistakes seldom change the lemma.
    private int Reading(int word, int label)
    {
        var readings = words.Words[word].Readings;
        var samePos = -1;
        for (var i = 0; i < readings.Length; i++)
        {
            if (readings[i].Label == label)
            {
                return i;
            }

            if (samePos < 0 && tags.Labels[readings[i].Label].Pos == tags.Labels[label].Pos)
            {
                samePos = i;
            }
        }

        return samePos;
    }

    private int Predict(string form, in WordFeatures word, int label, Span<int> room)
    {
        Span<ulong> features = stackalloc ulong[LemmaFeatures.Max];
        Span<float> scores = stackalloc float[scripts.Length];
        ref readonly var tag = ref tags.Traits(label);
        room[..scripts.Length].Clear();
        ScriptChooser.Bonus(in tag, features);
        weights.Score(features[..ScriptChooser.BonusFeatures], room);
        var bonus = room[ScriptChooser.BonusLabel];
        room[..scripts.Length].Clear();
        weights.Score(features[..LemmaFeatures.Extract(form, in word, in tag, features)], room);
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = room[i];
        }

        return ScriptChooser.Choose(scripts, form, scores, bonus, new LemmaEvidence(_lemmas.Value, tags, label, form, in word, own: null));
    }
}
