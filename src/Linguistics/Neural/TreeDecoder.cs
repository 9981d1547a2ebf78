namespace Ledgerline.Linguistics.Neural;

/// <summary>Finds the best tree with one root for a sentence's arc scores (Chu and Liu 1965, Edmonds 1967). One thread's own.</summary>
internal sealed class TreeDecoder
{
    // Above all differences that scores can have, so that a second root is never worth it.
    private const double RootPrice = 1e6;

    private int[] _seen = [];
    private int[] _tree = [];
    private double[] _scores = [];

    /// <summary>Finds the heads.</summary>
    /// <param name="count">How many words there are.</param>
    /// <param name="scores">For each word a row: the root's score as its head, then each word's. May be changed.</param>
    /// <param name="heads">For each word its head: 0 for the root, otherwise the word's index and one.</param>
    public void Decode(int count, Span<float> scores, Span<int> heads)
    {
        var roots = 0;
        for (var word = 0; word < count; word++)
        {
            scores[(word * (count + 1)) + word + 1] = float.NegativeInfinity;
            heads[word] = VectorMath.IndexOfMax(scores.Slice(word * (count + 1), count + 1));
            roots += heads[word] == 0 ? 1 : 0;
        }

        if (roots == 1 && FindCycle(heads) < 0)
        {
            return;
        }

        Solve(count, scores, heads);
    }

    // Nodes are 0 to count here: the root, then the words.
    private void Solve(int count, ReadOnlySpan<float> scores, Span<int> heads)
    {
        var size = count + 1;
        Room.Ensure(ref _scores, size * size);
        Room.Ensure(ref _tree, size);
        for (var i = 0; i < count * size; i++)
        {
            _scores[size + i] = scores[i] - (i % size == 0 ? RootPrice : 0);
        }

        SpanningTree.Best(_scores.AsSpan(0, size * size), _tree.AsSpan(0, size));
        _tree.AsSpan(1, count).CopyTo(heads);
    }

    // A word on a cycle; -1 where there is none.
    private int FindCycle(ReadOnlySpan<int> heads)
    {
        Room.Ensure(ref _seen, heads.Length);
        _seen.AsSpan(0, heads.Length).Clear();
        for (var word = 0; word < heads.Length; word++)
        {
            var at = word;
            while (at >= 0 && _seen[at] == 0)
            {
                _seen[at] = word + 1;
                at = heads[at] - 1;
            }

            if (at >= 0 && _seen[at] == word + 1)
            {
                return at;
            }
        }

        return -1;
    }
}
