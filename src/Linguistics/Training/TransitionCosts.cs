using Ledgerline.Linguistics.Parsing;

namespace Ledgerline.Linguistics.Training;

/// <summary>How many arcs of the right tree a transition puts out of reach: the dynamic oracle of arc-hybrid (Goldberg and Nivre 2013).</summary>
internal static class TransitionCosts
{
    /// <summary>The cost of shift.</summary>
    public static int Shift(ParserState state, ReadOnlySpan<int> heads)
    {
        var next = state.Next;
        var cost = 0;
        for (var depth = 0; depth < state.Depth; depth++)
        {
            var node = state.Stack(depth);
            cost += node > 0 && heads[node] == next ? 1 : 0;
            cost += depth > 0 && heads[next] == node ? 1 : 0;
        }

        return cost;
    }

    /// <summary>The cost of left, but for its relation.</summary>
    public static int Left(ParserState state, ReadOnlySpan<int> heads)
    {
        var top = state.Stack(0);
        var head = heads[top];
        var lost = head == state.Stack(1) || head > state.Next ? 1 : 0;
        return lost + ChildrenAhead(state, heads, top);
    }

    /// <summary>The cost of right, but for its relation.</summary>
    public static int Right(ParserState state, ReadOnlySpan<int> heads)
    {
        var top = state.Stack(0);
        return (heads[top] >= state.Next ? 1 : 0) + ChildrenAhead(state, heads, top);
    }

    private static int ChildrenAhead(ParserState state, ReadOnlySpan<int> heads, int node)
    {
        var count = 0;
        for (var i = state.Next; i <= state.Count; i++)
        {
            count += heads[i] == node ? 1 : 0;
        }

        return count;
    }
}
