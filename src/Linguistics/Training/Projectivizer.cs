namespace Ledgerline.Linguistics.Training;

/// <summary>Lifts arcs that cross others to the head of their head until none cross (Nivre and Nilsson 2005), the shortest first.</summary>
internal static class Projectivizer
{
    /// <summary>Changes <paramref name="heads"/> (for each node from 1, 0 for the root) so that no arc crosses another.</summary>
    /// <returns>For each node, the head it was lifted from; -1 for those that stayed.</returns>
    public static int[] Lift(int[] heads)
    {
        var lifted = new int[heads.Length];
        Array.Fill(lifted, -1);
        while (Shortest(heads) is > 0 and var child)
        {
            lifted[child] = lifted[child] < 0 ? heads[child] : lifted[child];
            heads[child] = heads[heads[child]];
        }

        return lifted;
    }

    // The child of the shortest arc that spans a node its head does not govern; 0 where there is none.
    private static int Shortest(int[] heads)
    {
        var (best, length) = (0, int.MaxValue);
        for (var child = 1; child < heads.Length; child++)
        {
            var head = heads[child];
            if (Math.Abs(child - head) < length && head > 0 && !Governs(heads, head, Math.Min(child, head) + 1, Math.Max(child, head)))
            {
                (best, length) = (child, Math.Abs(child - head));
            }
        }

        return best;
    }

    private static bool Governs(int[] heads, int head, int start, int end)
    {
        for (var node = start; node < end; node++)
        {
            var at = node;
            while (at != head && at > 0)
            {
                at = heads[at];
            }

            if (at != head)
            {
                return false;
            }
        }

        return true;
    }
}
