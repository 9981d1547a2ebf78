using Ledgerline.Linguistics.Tagging;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Neural;

/// <summary>Chooses the tags of words: of common words among those of their readings alone, of all others among all. One thread's own.</summary>
internal sealed class LabelChooser(LabelWeights weights, TagCandidates candidates)
{
    private float[] _open = [];
    private float[] _scores = [];
    private int[] _indices = [];

    /// <summary>Chooses.</summary>
    /// <param name="sentence">The words, whose labels are set.</param>
    /// <param name="states">The first layer's states, row by row.</param>
    public void Choose(SentenceFrame sentence, ReadOnlySpan<float> states)
    {
        var width = weights.Weights.Rows;
        Room.Ensure(ref _open, sentence.Count * width);
        Room.Ensure(ref _indices, sentence.Count);
        var open = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            var state = states.Slice(i * width, width);
            if (candidates.IsClosed(in sentence.Words[i]))
            {
                sentence.Labels[i] = Closed(candidates.Of(in sentence.Words[i]), state);
            }
            else
            {
                state.CopyTo(_open.AsSpan(open * width));
                _indices[open++] = i;
            }
        }

        Open(open, sentence.Labels);
    }

    private int Closed(ReadOnlySpan<int> labels, ReadOnlySpan<float> state)
    {
        var (best, bestScore) = (labels[0], float.NegativeInfinity);
        for (var i = 0; i < labels.Length && labels.Length > 1; i++)
        {
            var score = weights.Bias.Values[labels[i]] + VectorMath.Dot(weights.ByLabel.Row(labels[i]), state);
            if (score > bestScore)
            {
                (best, bestScore) = (labels[i], score);
            }
        }

        return best;
    }

    private void Open(int count, Span<int> labels)
    {
        var (depth, width) = (weights.Weights.Rows, weights.Weights.Columns);
        Room.Ensure(ref _scores, count * width);
        var scores = _scores.AsSpan(0, count * width);
        VectorMath.FillRows(scores, weights.Bias.Values);
        Gemm.Add(count, width, depth, _open, depth, 1, weights.Weights.Values, width, scores, width);
        for (var i = 0; i < count; i++)
        {
            labels[_indices[i]] = VectorMath.IndexOfMax(scores.Slice(i * width, width));
        }
    }
}
