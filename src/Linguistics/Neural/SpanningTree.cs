using System.Buffers;

namespace Ledgerline.Linguistics.Neural;

/// <summary>The best directed spanning tree from node 0, by contracting cycles. Its room is lent, so that nothing is allocated for a sentence.</summary>
internal static class SpanningTree
{
    /// <summary>Finds the head of each node; that of node 0 is 0.</summary>
    /// <param name="scores">For each node a row: its score with each head; node 0's row and a node's score with itself do not matter.</param>
    /// <param name="heads">Where the heads go, one for each node.</param>
    public static void Best(ReadOnlySpan<double> scores, Span<int> heads)
    {
        var size = heads.Length;
        heads[0] = 0;
        for (var node = 1; node < size; node++)
        {
            heads[node] = BestHead(scores.Slice(node * size, size), node);
        }

        var inside = ArrayPool<bool>.Shared.Rent(size);
        inside.AsSpan(0, size).Clear();
        if (MarkCycle(heads, inside))
        {
            Contract(scores, heads, inside.AsSpan(0, size));
        }

        ArrayPool<bool>.Shared.Return(inside);
    }

    private static int BestHead(ReadOnlySpan<double> scores, int node)
    {
        var best = 0;
        for (var head = 1; head < scores.Length; head++)
        {
            best = head != node && scores[head] > scores[best] ? head : best;
        }

        return best;
    }

    private static bool MarkCycle(ReadOnlySpan<int> heads, Span<bool> inside)
    {
        var seen = ArrayPool<int>.Shared.Rent(heads.Length);
        seen.AsSpan(0, heads.Length).Clear();
        var found = false;
        for (var start = 1; start < heads.Length && !found; start++)
        {
            var at = start;
            while (at != 0 && seen[at] == 0)
            {
                seen[at] = start;
                at = heads[at];
            }

            found = at != 0 && seen[at] == start;
            for (; found && !inside[at]; at = heads[at])
            {
                inside[at] = true;
            }
        }

        ArrayPool<int>.Shared.Return(seen);
        return found;
    }

    // The cycle becomes the last node of a smaller graph; an arc into it breaks the cycle where that costs least.
    private static void Contract(ReadOnlySpan<double> scores, Span<int> heads, ReadOnlySpan<bool> inside)
    {
        var size = heads.Length;
        var numbers = ArrayPool<int>.Shared.Rent(4 * (size + 1));
        var outside = numbers.AsSpan(0, size);
        var last = 0;
        for (var node = 0; node < size; node++)
        {
            if (!inside[node])
            {
                outside[last++] = node;
            }
        }

        var entry = numbers.AsSpan(size, last);
        var exit = numbers.AsSpan(2 * size, last);
        var tree = numbers.AsSpan(3 * size, last + 1);
        var smaller = ArrayPool<double>.Shared.Rent((last + 1) * (last + 1));
        var matrix = smaller.AsSpan(0, (last + 1) * (last + 1));
        matrix.Clear();
        for (var i = 0; i < last; i++)
        {
            for (var j = 0; j < last; j++)
            {
                matrix[(i * (last + 1)) + j] = scores[(outside[i] * size) + outside[j]];
            }

            exit[i] = Exit(scores, inside, outside[i]);
            matrix[(i * (last + 1)) + last] = scores[(outside[i] * size) + exit[i]];
            entry[i] = Entry(scores, heads, inside, outside[i]);
            matrix[(last * (last + 1)) + i] = scores[(entry[i] * size) + outside[i]] - scores[(entry[i] * size) + heads[entry[i]]];
        }

        Best(matrix, tree);
        for (var i = 1; i < last; i++)
        {
            heads[outside[i]] = tree[i] == last ? exit[i] : outside[tree[i]];
        }

        heads[entry[tree[last]]] = outside[tree[last]];
        ArrayPool<double>.Shared.Return(smaller);
        ArrayPool<int>.Shared.Return(numbers);
    }

    // The best head within the cycle for a child outside.
    private static int Exit(ReadOnlySpan<double> scores, ReadOnlySpan<bool> inside, int child)
    {
        var best = -1;
        for (var node = 0; node < inside.Length; node++)
        {
            best = inside[node] && (best < 0 || scores[(child * inside.Length) + node] > scores[(child * inside.Length) + best]) ? node : best;
        }

        return best;
    }

    // The node of the cycle that loses least when it hangs from a head outside.
    private static int Entry(ReadOnlySpan<double> scores, ReadOnlySpan<int> heads, ReadOnlySpan<bool> inside, int head)
    {
        var (best, bestGain) = (-1, 0.0);
        for (var node = 0; node < inside.Length; node++)
        {
            if (inside[node])
            {
                var gain = scores[(node * inside.Length) + head] - scores[(node * inside.Length) + heads[node]];
                (best, bestGain) = best < 0 || gain > bestGain ? (node, gain) : (best, bestGain);
            }
        }

        return best;
    }
}
