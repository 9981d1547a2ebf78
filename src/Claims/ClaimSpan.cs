using Ledgerline.Claims.Events;
using Ledgerline.Claims.Participants;
using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims;

/// <summary>Cuts the words that a claim rests on out of its sentence: the happening with its clause, who does it, and where.</summary>
internal static class ClaimSpan
{
    public static TextSpan Of(SentenceView view, EventNode happening, ScenePlace scene, bool[]? content, int agent)
    {
        var tree = view.Tree;
        var nodes = tree.Subtree(happening.Node, tree.StartsClause);
        if (agent >= 0)
        {
            nodes.AddRange(NounPhrase.Core(view, agent));
        }

        // A full stop hangs on the clause, and may stand behind words that do not belong to it.
        var kept = nodes.Where(node => node == happening.Node || (tree[node].Pos != UniversalPos.Punct && (content is null || content[node]))).ToList();
        if (scene.View == view)
        {
            kept.AddRange([scene.Mention.First, scene.Mention.Last]);
        }

        var (first, last) = (kept.Min(), kept.Max());
        while (first < happening.Node && (tree[first].Pos == UniversalPos.Punct || (tree.Is(first, "mark") && view.Lexicon.IsOf(tree[first].Form.ToLowerInvariant(), "that"))))
        {
            first++;
        }

        return tree.SpanOf(first, last);
    }
}
