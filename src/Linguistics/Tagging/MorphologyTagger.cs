using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Tagging;

/// <summary>Tags words from left to right, each by the best sum of its tag's parts. Thread-safe; the frame and the room are the caller's.</summary>
internal sealed class MorphologyTagger(TagSet tags, WordTable words, FrozenWeights weights)
{
    private readonly TagCandidates _candidates = new(tags, words);

    /// <summary>Tags all words of <paramref name="frame"/>.</summary>
    /// <param name="frame">The sentence.</param>
    /// <param name="room">Room for one score for each part of the tag set; its content does not matter.</param>
    public void Tag(SentenceFrame frame, Span<int> room)
    {
        Span<ulong> features = stackalloc ulong[TaggerFeatures.Max];
        var scores = room[..tags.PartCount];
        for (var i = 0; i < frame.Count; i++)
        {
            var candidates = _candidates.Of(in frame.Words[i]);
            if (candidates.Length == 1)
            {
                frame.Labels[i] = candidates[0];
                continue;
            }

            scores.Clear();
            var count = TaggerFeatures.Extract(frame, i, tags, features);
            weights.Score(features[..count], scores);
            frame.Labels[i] = Best(candidates, scores);
        }
    }

    private int Best(ReadOnlySpan<int> candidates, ReadOnlySpan<int> scores)
    {
        var best = candidates[0];
        var bestScore = int.MinValue;
        foreach (var label in candidates)
        {
            var score = 0;
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
