using Ledgerline.Claims.Events;
using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims;

/// <summary>Finds the weapon that a strike or attack names.</summary>
internal static class Weapons
{
    /// <summary>The weapon's words; null where none stands in the clause or the claim is of another kind.</summary>
    public static string? Of(SentenceView view, EventNode happening)
    {
        if (happening.Entry.Type is not (ClaimType.Strikes or ClaimType.Destroys or ClaimType.Attacks))
        {
            return null;
        }

        var tree = view.Tree;
        foreach (var node in tree.Subtree(happening.Node, tree.StartsClause))
        {
            if (node != happening.Node && view.IsOf(node, "weapon") && tree[node].Pos is UniversalPos.Noun)
            {
                var compound = tree.Children(node).Where(child => tree.IsAny(child, "compound", "amod") && child < node).Append(node).Min();
                return tree.SpanOf(compound, node).In(view.Text);
            }
        }

        return null;
    }
}
