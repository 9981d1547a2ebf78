using System.Text;
using Ledgerline.Articles.Extraction.Html.Tree;

namespace Ledgerline.Articles.Extraction.Html.Metadata;

/// <summary>The words of a node.</summary>
internal static class NodeText
{
    /// <summary>The text that the node at <paramref name="index"/> holds, blanks run together; no more than <paramref name="limit"/> characters are gathered.</summary>
    internal static string Of(PageTree page, int index, int limit)
    {
        var text = new StringBuilder();
        for (var at = index; at < page.Nodes[index].End && text.Length < limit; at++)
        {
            var node = page.Nodes[at];
            text.Append(node.IsText ? node.Text : node.Is(PageTraits.Block | PageTraits.Break) ? " " : "");
        }

        return Blanks.Collapse(text.ToString()).Trim();
    }
}
