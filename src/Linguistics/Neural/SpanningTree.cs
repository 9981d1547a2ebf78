namespace Ledgerline.Linguistics.Neural;

/// <summary>The best directed spanning tree from node 0, by contracting cycles.</summary>
internal static class SpanningTree
{
    /// <summary>Finds the head of each node; that of node 0 is 0.</summary>
    /// <param name="scores">The score of each node (first index) with each head; node 0 has none.</param>
    public static int[] Best(double[,] scores)
    {
        var size = scores.GetLength(0);
        var heads = new int[size];
        for (var node = 1; node < size; node++)
        {
            for (var head = 0; head < size; head++)
            {
                heads[node] = head != node && (heads[node] == node || scores[node, head] > scores[node, heads[node]]) ? head : heads[node];
            }
        }

        var cycle = Cycle(heads);
        return cycle.Count == 0 ? heads : Contract(scores, heads, cycle);
    }

    private static List<int> Cycle(int[] heads)
    {
        var seen = new int[heads.Length];
        for (var start = 1; start < heads.Length; start++)
        {
            var at = start;
            while (at != 0 && seen[at] == 0)
            {
                seen[at] = start;
                at = heads[at];
            }

            if (at != 0 && seen[at] == start)
            {
                var cycle = new List<int> { at };
                for (var node = heads[at]; node != at; node = heads[node])
                {
                    cycle.Add(node);
                }

                return cycle;
            }
        }

        return [];
    }

    // The cycle becomes the last node of a smaller graph; an arc into it breaks the cycle where that costs least.
    private static int[] Contract(double[,] scores, int[] heads, List<int> cycle)
    {
        var inside = new HashSet<int>(cycle);
        var outside = Enumerable.Range(0, heads.Length).Where(node => !inside.Contains(node)).ToArray();
        var last = outside.Length;
        var smaller = new double[last + 1, last + 1];
        var entry = new int[last];
        var exit = new int[last];
        for (var i = 0; i < last; i++)
        {
            for (var j = 0; j < last; j++)
            {
                smaller[i, j] = scores[outside[i], outside[j]];
            }

            exit[i] = cycle.MaxBy(node => scores[outside[i], node]);
            smaller[i, last] = scores[outside[i], exit[i]];
            entry[i] = cycle.MaxBy(node => scores[node, outside[i]] - scores[node, heads[node]]);
            smaller[last, i] = scores[entry[i], outside[i]] - scores[entry[i], heads[entry[i]]];
        }

        var tree = Best(smaller);
        var result = (int[])heads.Clone();
        for (var i = 1; i < last; i++)
        {
            result[outside[i]] = tree[i] == last ? exit[i] : outside[tree[i]];
        }

        var source = tree[last];
        result[entry[source]] = outside[source];
        return result;
    }
}
