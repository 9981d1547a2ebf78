using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Lemmas;
using Ledgerline.Linguistics.Tagging;
using Ledgerline.Linguistics.Words;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Training;

/// <summary>Learns which edit script goes with which ending and tag, from each reading of each word once.</summary>
internal sealed class LemmatizerTrainer(TagSet tags, WordTable words, EditScript[] scripts, int epochs, ulong seed)
{
    private readonly LemmaSet _lemmas = new(tags, words, scripts);
    private HashSet<(UniversalPos Pos, ulong Lemma)>[] _ownLemmas = [];

    /// <summary>Learns; the same words and seed give the same weights.</summary>
    public TrainableWeights Train(CancellationToken cancellationToken)
    {
        var weights = new TrainableWeights();
        var random = new StableRandom(seed);
        var examples = Examples();
        _ownLemmas = OwnLemmas();
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var scores = new float[scripts.Length];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Learn(examples[index].Word, examples[index].Reading, weights, scores);
            }
        }

        return weights;
    }

    // Scripts that replace the whole word say nothing of other words.
    private List<(int Word, LexiconEntry Reading)> Examples()
    {
        var examples = new List<(int Word, LexiconEntry Reading)>();
        for (var i = 0; i < words.Words.Length; i++)
        {
            foreach (var reading in words.Words[i].Readings)
            {
                if (!scripts[reading.Script].Whole)
                {
                    examples.Add((i, reading));
                }
            }
        }

        return examples;
    }

    private void Learn(int index, LexiconEntry reading, TrainableWeights weights, Span<float> scores)
    {
        Span<ulong> features = stackalloc ulong[LemmaFeatures.Max];
        Span<ulong> bonusFeatures = stackalloc ulong[ScriptChooser.BonusFeatures];
        var form = words.Words[index].Form;
        var word = default(WordFeatures);
        words.Describe(form, ref word);
        ref readonly var tag = ref tags.Traits(reading.Label);
        ScriptChooser.Bonus(in tag, bonusFeatures);
        scores.Clear();
        weights.Score(bonusFeatures, scores);
        var bonus = scores[ScriptChooser.BonusLabel];
        scores.Clear();
        var found = features[..LemmaFeatures.Extract(form, in word, in tag, features)];
        weights.Score(found, scores);
        var evidence = new LemmaEvidence(_lemmas, tags, reading.Label, form, in word, _ownLemmas[index]);
        var best = ScriptChooser.Choose(scripts, form, scores, bonus, in evidence);
        if (best != reading.Script)
        {
            weights.Update(found, reading.Script, 1);
            weights.Update(found, best, -1);
            var gain = (evidence.Knows(scripts[reading.Script]) ? 1 : 0) - (evidence.Knows(scripts[best]) ? 1 : 0);
            weights.Update(bonusFeatures, ScriptChooser.BonusLabel, gain / (float)ScriptChooser.BonusFeatures);
        }

        weights.Advance();
    }

    private HashSet<(UniversalPos Pos, ulong Lemma)>[] OwnLemmas()
    {
        var lemmas = new HashSet<(UniversalPos Pos, ulong Lemma)>[words.Words.Length];
        for (var i = 0; i < lemmas.Length; i++)
        {
            var form = words.Words[i].Form;
            lemmas[i] = [.. words.Words[i].Readings.Select(reading => (tags.Labels[reading.Label].Pos, scripts[reading.Script].LemmaHash(form)))];
        }

        return lemmas;
    }
}
