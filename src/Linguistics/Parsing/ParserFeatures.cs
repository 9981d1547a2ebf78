using System.Runtime.CompilerServices;
using Ledgerline.Linguistics.Learning;

namespace Ledgerline.Linguistics.Parsing;

/// <summary>What the parser looks at: words and tags about the top of the stack and the next words, their children, distances and valencies,
/// after Zhang and Nivre (2011). The templates' numbers are part of the model format.</summary>
internal static class ParserFeatures
{
    /// <summary>No state has more features than this.</summary>
    public const int Max = 128;

    /// <summary>Writes the features of the frame's state.</summary>
    /// <returns>How many there are.</returns>
    public static int Extract(ParserFrame frame, Span<ulong> features)
    {
        var state = frame.State;
        var (s0, s1, s2) = (state.Stack(0), state.Stack(1), state.Stack(2));
        var b0 = state.Buffer(0);
        var sink = new FeatureSink(features);
        ref readonly var b1 = ref frame.Traits(state.Buffer(1));
        ref readonly var b2 = ref frame.Traits(state.Buffer(2));
        Words(ref sink, in frame.Traits(s0), in frame.Traits(s1), in frame.Traits(s2), in frame.Traits(b0), in b1, in b2);
        Pairs(ref sink, in frame.Traits(s0), in frame.Traits(s1), in frame.Traits(b0));
        Triples(ref sink, in frame.Traits(s0), in frame.Traits(s1), in frame.Traits(s2), in frame.Traits(b0), in b1, in b2);
        Children(ref sink, frame, s0, s1, b0);
        Distances(ref sink, frame, s0, s1, b0);
        return sink.Count;
    }

    private static void Words(ref FeatureSink sink, in NodeTraits s0, in NodeTraits s1, in NodeTraits s2, in NodeTraits b0, in NodeTraits b1, in NodeTraits b2)
    {
        sink.Add(100, 0);
        sink.Add(101, s0.Word);
        sink.Add(102, s0.Fine);
        sink.Add(103, s0.Word, s0.Fine);
        sink.Add(104, s1.Word);
        sink.Add(105, s1.Fine);
        sink.Add(106, s1.Word, s1.Fine);
        sink.Add(107, b0.Word);
        sink.Add(108, b0.Fine);
        sink.Add(109, b0.Word, b0.Fine);
        sink.Add(110, b1.Word, b1.Pos);
        sink.Add(111, b1.Fine);
        sink.Add(112, b2.Word, b2.Pos);
        sink.Add(113, b2.Fine);
        sink.Add(114, s2.Word, s2.Pos);
        sink.Add(115, s2.Fine);
        sink.Add(116, s0.Agreement, s0.Pos);
        sink.Add(117, b0.Agreement, b0.Pos);
    }

    private static void Pairs(ref FeatureSink sink, in NodeTraits s0, in NodeTraits s1, in NodeTraits b0)
    {
        sink.Add(120, s0.Word, b0.Word);
        sink.Add(121, s0.Fine, b0.Word);
        sink.Add(122, s0.Word, b0.Fine);
        sink.Add(123, s0.Fine, b0.Fine);
        sink.Add(124, s1.Word, s0.Word);
        sink.Add(125, s1.Fine, s0.Word);
        sink.Add(126, s1.Word, s0.Fine);
        sink.Add(127, s1.Fine, s0.Fine);
        sink.Add(128, s1.Fine, b0.Fine);
        sink.Add(129, s1.Word, b0.Fine);
        sink.Add(130, s1.Fine, b0.Word);
        sink.Add(131, s0.Pos, b0.Pos);
        sink.Add(132, s1.Pos, s0.Pos);
        sink.Add(133, s0.Agreement, b0.Agreement);
        sink.Add(134, s1.Agreement, s0.Agreement);
        sink.Add(135, FeatureHash.Mix(1, s0.Agreement, s0.Pos), FeatureHash.Mix(1, b0.Agreement, b0.Pos));
        sink.Add(136, FeatureHash.Mix(1, s1.Agreement, s1.Pos), FeatureHash.Mix(1, s0.Agreement, s0.Pos));
    }

    private static void Triples(ref FeatureSink sink, in NodeTraits s0, in NodeTraits s1, in NodeTraits s2, in NodeTraits b0, in NodeTraits b1, in NodeTraits b2)
    {
        sink.Add(140, s0.Fine, b0.Fine, b1.Fine);
        sink.Add(141, s1.Fine, s0.Fine, b0.Fine);
        sink.Add(142, s2.Fine, s1.Fine, s0.Fine);
        sink.Add(143, s1.Pos, s0.Pos, b0.Pos);
        sink.Add(144, b0.Fine, b1.Fine, b2.Fine);
        sink.Add(145, s0.Pos, b0.Pos, b1.Pos);
        sink.Add(146, s1.Pos, s0.Word, b0.Pos);
        sink.Add(147, s1.Word, s0.Pos, b0.Pos);
        sink.Add(148, s1.Pos, s0.Pos, b0.Word);
        sink.Add(149, b0.Fine, b1.Fine);
        sink.Add(150, s0.Word, b0.Pos, b1.Pos);
        sink.Add(151, b0.Word, b1.Fine);
        sink.Add(152, s0.Fine, b0.Fine, FeatureHash.Mix(1, b1.Pos, b2.Pos));
        sink.Add(153, FeatureHash.Mix(1, s1.Fine, s0.Fine), b0.Fine, b1.Fine);
        sink.Add(154, s0.Word, b0.Word, s1.Pos);
        sink.Add(155, s0.Word, s1.Word, b0.Pos);
    }

    private static void Children(ref FeatureSink sink, ParserFrame frame, int s0, int s1, int b0)
    {
        ref readonly var s0Traits = ref frame.Traits(s0);
        ref readonly var s1Traits = ref frame.Traits(s1);
        ref readonly var b0Traits = ref frame.Traits(b0);
        var nodes = frame.State.Nodes;
        ref readonly var s0Node = ref s0 < 0 ? ref ParserNode.Empty : ref nodes[s0];
        ref readonly var s1Node = ref s1 < 0 ? ref ParserNode.Empty : ref nodes[s1];
        ref readonly var b0Node = ref b0 < 0 ? ref ParserNode.Empty : ref nodes[b0];
        Child(ref sink, frame, 160, s0Node.Left, in s0Traits, in b0Traits, in s1Traits);
        Child(ref sink, frame, 166, s0Node.Right, in s0Traits, in b0Traits, in s1Traits);
        Child(ref sink, frame, 172, s1Node.Left, in s1Traits, in s0Traits, in b0Traits);
        Child(ref sink, frame, 178, s1Node.Right, in s1Traits, in s0Traits, in b0Traits);
        Child(ref sink, frame, 184, b0Node.Left, in b0Traits, in s0Traits, in s1Traits);
        Second(ref sink, frame, 190, s0Node.Left, s0Node.Left2, in s0Traits);
        Second(ref sink, frame, 193, s0Node.Right, s0Node.Right2, in s0Traits);
        Second(ref sink, frame, 196, s1Node.Right, s1Node.Right2, in s1Traits);
        Second(ref sink, frame, 199, b0Node.Left, b0Node.Left2, in b0Traits);
        sink.Add(202, s0Traits.Word, (ulong)s0Node.LeftCount);
        sink.Add(203, s0Traits.Fine, (ulong)s0Node.LeftCount);
        sink.Add(204, s0Traits.Word, (ulong)s0Node.RightCount);
        sink.Add(205, s0Traits.Fine, (ulong)s0Node.RightCount);
        sink.Add(206, s1Traits.Word, (ulong)s1Node.RightCount);
        sink.Add(207, s1Traits.Fine, (ulong)s1Node.RightCount);
        sink.Add(208, b0Traits.Word, (ulong)b0Node.LeftCount);
        sink.Add(209, b0Traits.Fine, (ulong)b0Node.LeftCount);
        sink.Add(210, s1Traits.Fine, s0Traits.Fine, Relations(frame, s1Node.Right, s0Node.Left));
        sink.Add(211, s0Traits.Fine, b0Traits.Fine, Relations(frame, s0Node.Right, b0Node.Left));
        sink.Add(212, s1Traits.Fine, s0Traits.Fine, Relations(frame, s0Node.Left, s0Node.Right));
        sink.Add(213, s0Traits.Fine, b0Traits.Fine, Relations(frame, s0Node.Left, s0Node.Right));
    }

    private static void Child(ref FeatureSink sink, ParserFrame frame, ulong first, int child, in NodeTraits head, in NodeTraits other, in NodeTraits third)
    {
        ref readonly var traits = ref frame.Traits(child);
        var relation = Relation(frame, child);
        sink.Add(first, traits.Word, head.Pos);
        sink.Add(first + 1, traits.Fine, head.Fine);
        sink.Add(first + 2, relation, head.Word);
        sink.Add(first + 3, relation, head.Fine);
        sink.Add(first + 4, traits.Fine, head.Fine, other.Fine);
        sink.Add(first + 5, relation, FeatureHash.Mix(1, head.Pos, third.Pos), other.Fine);
    }

    private static void Second(ref FeatureSink sink, ParserFrame frame, ulong first, int child, int second, in NodeTraits head)
    {
        ref readonly var traits = ref frame.Traits(second);
        sink.Add(first, traits.Fine, head.Fine);
        sink.Add(first + 1, Relation(frame, second), head.Fine);
        sink.Add(first + 2, Relations(frame, child, second), head.Fine);
    }

    private static void Distances(ref FeatureSink sink, ParserFrame frame, int s0, int s1, int b0)
    {
        ref readonly var s0Traits = ref frame.Traits(s0);
        ref readonly var s1Traits = ref frame.Traits(s1);
        ref readonly var b0Traits = ref frame.Traits(b0);
        var ahead = Distance(s0, b0);
        var behind = Distance(s1, s0);
        sink.Add(220, s0Traits.Word, ahead);
        sink.Add(221, s0Traits.Fine, ahead);
        sink.Add(222, b0Traits.Word, ahead);
        sink.Add(223, b0Traits.Fine, ahead);
        sink.Add(224, s0Traits.Fine, b0Traits.Fine, ahead);
        sink.Add(225, s1Traits.Word, behind);
        sink.Add(226, s1Traits.Fine, behind);
        sink.Add(227, s0Traits.Word, behind);
        sink.Add(228, s1Traits.Fine, s0Traits.Fine, behind);
        sink.Add(229, s0Traits.Word, b0Traits.Word, ahead);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Relation(ParserFrame frame, int node) => node < 0 ? 0 : (ulong)frame.State.Nodes[node].Relation + 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Relations(ParserFrame frame, int left, int right) => (Relation(frame, left) << 16) | Relation(frame, right);

    // 0 without both nodes; then 1, 2, 3, 4, 5 to 6, 7 to 10, and more.
    private static ulong Distance(int left, int right) => left < 0 || right < 0 ? 0 : (right - left) switch
    {
        <= 4 and var near => (ulong)near,
        <= 6 => 5,
        <= 10 => 6,
        _ => 7,
    };
}
