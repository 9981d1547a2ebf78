namespace Ledgerline.Linguistics.Names;

/// <summary>Finds the best row of labels by dynamic programming (Viterbi 1967).</summary>
internal sealed class NameDecoder
{
    /// <summary>The row of the transition table for what stands before a sentence.</summary>
    public const int Start = NameLabel.Count;

    /// <summary>How many values a transition table has: for each label before, and the sentence's start, one for each label.</summary>
    public const int Transitions = (NameLabel.Count + 1) * NameLabel.Count;

    private float[] _scores = [];
    private float[] _totals = [];
    private byte[] _from = [];
    private int[] _labels = [];

    /// <summary>Empty room for the labels' scores of <paramref name="count"/> words.</summary>
    public Span<float> Room(int count)
    {
        var size = count * NameLabel.Count;
        if (_scores.Length < size)
        {
            (_scores, _totals, _from, _labels) = (new float[size * 2], new float[size * 2], new byte[size * 2], new int[count * 2]);
        }

        _scores.AsSpan(0, size).Clear();
        return _scores.AsSpan(0, size);
    }

    /// <summary>The best labels by the scores that were written into <see cref="Room"/>; valid until its next call.</summary>
    public ReadOnlySpan<int> Decode(int count, ReadOnlySpan<float> transitions)
    {
        for (var i = 0; i < count; i++)
        {
            for (var label = 0; label < NameLabel.Count; label++)
            {
                Step(i, label, transitions);
            }
        }

        var best = 0;
        for (var label = 1; label < NameLabel.Count && count > 0; label++)
        {
            best = _totals[((count - 1) * NameLabel.Count) + label] > _totals[((count - 1) * NameLabel.Count) + best] ? label : best;
        }

        for (var i = count - 1; i >= 0; i--)
        {
            _labels[i] = best;
            best = _from[(i * NameLabel.Count) + best];
        }

        return _labels.AsSpan(0, count);
    }

    private void Step(int word, int label, ReadOnlySpan<float> transitions)
    {
        var at = (word * NameLabel.Count) + label;
        if (word == 0)
        {
            _totals[at] = NameLabel.Follows(NameLabel.Outside, label) ? _scores[at] + transitions[(Start * NameLabel.Count) + label] : float.NegativeInfinity;
            return;
        }

        var (best, from) = (float.NegativeInfinity, 0);
        for (var before = 0; before < NameLabel.Count; before++)
        {
            var total = _totals[at - label - NameLabel.Count + before] + transitions[(before * NameLabel.Count) + label];
            if (total > best && NameLabel.Follows(before, label))
            {
                (best, from) = (total, before);
            }
        }

        (_totals[at], _from[at]) = (best + _scores[at], (byte)from);
    }
}
