using Ledgerline.Claims.Certainty;
using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims.Attribution;

/// <summary>Finds where a report says that something told by others is not borne out: "could not be verified", "has not observed confirmation of this claim".</summary>
internal static class Disclaimers
{
    /// <summary>The words of the sentence that disclaim, by where they stand.</summary>
    public static IReadOnlyList<Disclaimer> Find(SentenceView view)
    {
        List<Disclaimer>? found = null;
        for (var node = 0; node < view.Tree.Count; node++)
        {
            if (Proves(view, node) && CertaintyReader.Read(view, node, null).Negated)
            {
                (found ??= []).Add(new Disclaimer(node, Clause(view.Tree, node), Span(view, node)));
            }
        }

        return found ?? [];
    }

    /// <summary>Whether the disclaimer is about what <paramref name="happening"/> tells: what it names itself ("no evidence of gains"), or what stands
    /// beside it in contrast ("claimed gains, but there is no evidence") or is pointed back at ("of these claims").</summary>
    public static bool Covers(SentenceView view, Disclaimer disclaimer, int happening)
    {
        var tree = view.Tree;
        if (tree.IsUnder(happening, disclaimer.Clause) && disclaimer.Clause != happening)
        {
            // What the clause carries besides its proof ("while reporting that …") is not what it disclaims.
            return tree.IsUnder(happening, disclaimer.Proof) || happening > disclaimer.Proof;
        }

        return happening < disclaimer.Proof && (PointsBack(view, disclaimer) || IsContrasted(view, disclaimer.Clause));
    }

    private static bool PointsBack(SentenceView view, Disclaimer disclaimer)
        => view.Tree.Subtree(disclaimer.Clause).Any(node => (view.IsOf(node, "claim") || view.IsOf(node, "gain"))
            && view.Tree.Children(node).Any(child => view.Tree.Is(child, "det") && (view.IsOf(child, "demonstrative") || view.IsOf(child, "definite"))));

    private static bool IsContrasted(SentenceView view, int clause)
        => view.Tree.Children(clause).Any(child => view.Tree.IsAny(child, "mark", "cc", "advmod") && view.Lexicon.IsOf(view.Tree[child].Form.ToLowerInvariant(), "contrast"));

    private static bool Proves(SentenceView view, int node) => view.Tree[node].Pos switch
    {
        UniversalPos.Noun => view.IsOf(node, "proof"),
        UniversalPos.Verb => view.IsOf(node, "verifying") && !view.Tree.Is(node, "amod"),
        _ => false,
    };

    /// <summary>The predicate of the clause that disclaims.</summary>
    private static int Clause(DependencyTree tree, int node)
    {
        for (var steps = 0; tree.Head(node) >= 0 && steps < tree.Count && !tree.IsPredicate(node); steps++)
        {
            node = tree.Head(node);
        }

        return node;
    }

    private static TextSpan Span(SentenceView view, int node)
    {
        var nodes = view.Tree.Subtree(Clause(view.Tree, node), child => view.Tree.IsAny(child, "conj", "parataxis", "punct", "cc") && child < node).Where(inside => view.Tree[inside].Pos != UniversalPos.Punct).ToList();
        return view.Tree.SpanOf(nodes[0], nodes[^1]);
    }
}
