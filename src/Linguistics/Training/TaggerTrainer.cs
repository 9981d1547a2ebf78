using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Tagging;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Training;

/// <summary>Learns the tagger's weights: an averaged perceptron that goes on from its own tags, right or wrong.</summary>
internal sealed class TaggerTrainer(TagSet tags, WordTable words, int epochs, ulong seed)
{
    private readonly TagCandidates _candidates = new(tags, words);

    /// <summary>Learns from <paramref name="sentences"/>; the same sentences and seed give the same weights.</summary>
    public TrainableWeights Train(IReadOnlyList<TrainingSentence> sentences, CancellationToken cancellationToken)
    {
        var weights = new TrainableWeights();
        var random = new StableRandom(seed);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var frame = new SentenceFrame();
        var scores = new float[tags.PartCount];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Learn(sentences[index], weights, random, frame, scores);
            }
        }

        return weights;
    }

    private void Learn(TrainingSentence sentence, TrainableWeights weights, StableRandom random, SentenceFrame frame, Span<float> scores)
    {
        Span<ulong> features = stackalloc ulong[TaggerFeatures.Max];
        frame.Clear();
        foreach (var word in sentence.Source.Words)
        {
            frame.Add(word.Form, words);
        }

        WordDropout.Apply(frame, words, random);

        for (var i = 0; i < frame.Count; i++)
        {
            var candidates = _candidates.Of(in frame.Words[i]);
            if (candidates.Length == 1)
            {
                frame.Labels[i] = candidates[0];
                continue;
            }

            var found = features[..TaggerFeatures.Extract(frame, i, tags, features)];
            scores.Clear();
            weights.Score(found, scores);
            var best = Best(candidates, scores);
            frame.Labels[i] = best;
            if (best != sentence.Labels[i])
            {
                Correct(weights, found, sentence.Labels[i], best);
            }

            weights.Advance();
        }
    }

    // Parts that both tags have cancel out, so only those that tell them apart move.
    private void Correct(TrainableWeights weights, ReadOnlySpan<ulong> features, int right, int wrong)
    {
        var rightParts = tags.Parts(right);
        var wrongParts = tags.Parts(wrong);
        foreach (var part in rightParts)
        {
            if (!wrongParts.Contains(part))
            {
                weights.Update(features, part, 1);
            }
        }

        foreach (var part in wrongParts)
        {
            if (!rightParts.Contains(part))
            {
                weights.Update(features, part, -1);
            }
        }
    }

    private int Best(ReadOnlySpan<int> candidates, ReadOnlySpan<float> scores)
    {
        var best = candidates[0];
        var bestScore = float.NegativeInfinity;
        foreach (var label in candidates)
        {
            var score = 0f;
            foreach (var part in tags.Parts(label))
            {
                score += scores[part];
            }

            if (score > bestScore)
            {
                (best, bestScore) = (label, score);
            }
        }

        return best;
    }
}
