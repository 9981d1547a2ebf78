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

        var kept = nodes.Where(node => content is null || content[node] || node == happening.Node).ToList();
        if (scene.View == view)
        {
            kept.AddRange([scene.Mention.First, scene.Mention.Last]);
        }

        var (first, last) = (kept.Min(), kept.Max());
        while (first < happening.Node && (tree[first].Pos == UniversalPos.Punct || (tree.Is(first, "mark") && view.Lexicon.IsOf(tree[first].Form.ToLowerInvariant(), "that"))))
        {
            first++;
        }

        while (last > happening.Node && tree[last].Pos == UniversalPos.Punct)
        {
            last--;
        }

        return tree.SpanOf(first, last);
    }
}
