using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Lemmas;
using Ledgerline.Linguistics.Tagging;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Training;

/// <summary>Learns which edit script goes with which ending and tag, from each reading of each word once.</summary>
internal sealed class LemmatizerTrainer(TagSet tags, WordTable words, EditScript[] scripts, int epochs, ulong seed)
{
    /// <summary>Learns; the same words and seed give the same weights.</summary>
    public TrainableWeights Train(CancellationToken cancellationToken)
    {
        var weights = new TrainableWeights();
        var random = new StableRandom(seed);
        var examples = Examples();
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
        var form = words.Words[index].Form;
        var word = default(WordFeatures);
        words.Describe(form, ref word);
        var found = features[..LemmaFeatures.Extract(form, in word, in tags.Traits(reading.Label), features)];
        scores.Clear();
        weights.Score(found, scores);
        var best = EditScript.KeepNumber;
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] > scores[best] && !scripts[i].Whole && scripts[i].Fits(form))
            {
                best = i;
            }
        }

        if (best != reading.Script)
        {
            weights.Update(found, reading.Script, 1);
            weights.Update(found, best, -1);
        }

        weights.Advance();
    }
}
