using Ledgerline.Records;

namespace Ledgerline.Claims.Syntax;

/// <summary>A place mention within a tree.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Head">The token of it that the rest of the sentence hangs on.</param>
internal sealed record MentionNode(PlaceMention Mention, int First, int Last, int Head)
{
    /// <summary>Finds the tokens of a mention; null where it covers none.</summary>
    public static MentionNode? Locate(DependencyTree tree, PlaceMention mention)
    {
        var (first, last) = (-1, -1);
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree[i].Span.Overlaps(mention.Span))
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        if (first < 0)
        {
            return null;
        }

        var head = first;
        for (var i = first; i <= last; i++)
        {
            if (tree.Head(i) < first || tree.Head(i) > last)
            {
                head = i;
                break;
            }
        }

        return new MentionNode(mention, first, last, head);
    }
}
