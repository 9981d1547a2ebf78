using Ledgerline.Linguistics.Learning;

namespace Ledgerline.Linguistics.Parsing;

/// <summary>A greedy arc-hybrid parser. Every sentence gets one tree with one root, in time linear in its length. Thread-safe; frame and room are the caller's.</summary>
internal sealed class DependencyParser(TransitionSet transitions, FrozenWeights weights)
{
    /// <summary>Draws the arcs of the sentence that <paramref name="frame"/> has begun.</summary>
    /// <param name="frame">The sentence; its state ends with a tree.</param>
    /// <param name="room">Room for one score for each part of the transitions; its content does not matter.</param>
    public void Parse(ParserFrame frame, Span<int> room)
    {
        Span<ulong> features = stackalloc ulong[ParserFeatures.Max];
        var scores = room[..transitions.PartCount];
        while (!frame.State.Done)
        {
            scores.Clear();
            weights.Score(features[..ParserFeatures.Extract(frame, features)], scores);
            transitions.Apply(frame.State, Best(frame.State, scores));
        }
    }

    private int Best(ParserState state, ReadOnlySpan<int> scores)
    {
        var best = -1;
        var bestScore = int.MinValue;
        for (var kind = TransitionKind.Shift; kind <= TransitionKind.Right; kind++)
        {
            if (!state.Allows(kind))
            {
                continue;
            }

            var (first, last) = transitions.Choices(kind);
            var part = scores[transitions.Part(kind)];
            for (var transition = first; transition <= last; transition++)
            {
                if (scores[transition] + part > bestScore && transitions.Fits(state, transition))
                {
                    (best, bestScore) = (transition, scores[transition] + part);
                }
            }
        }

        return best;
    }
}
