using Ledgerline.Articles.Extraction.Html.Metadata;
using Ledgerline.Articles.Extraction.Html.Tree;

namespace Ledgerline.Articles.Extraction.Html.MainText;

/// <summary>Finds the words under the leading picture.</summary>
internal static class LeadCaption
{
    private const int LongestCaption = 600;

    /// <summary>A leading picture stands above the text or among the first so many nodes of it.</summary>
    private const int NodesIn = 120;
    private const int NodesAbove = 300;

    internal static string? Find(PageTree page, FoundText text)
    {
        var start = text.Roots.Min();
        var end = Math.Min(page.Nodes.Count, start + NodesIn);
        for (var index = Math.Max(0, start - NodesAbove); index < end; index++)
        {
            if (page.Nodes[index].Is(PageTraits.Caption) && NodeText.Of(page, index, LongestCaption + 1) is { Length: > 0 and <= LongestCaption } caption)
            {
                return caption;
            }
        }

        return null;
    }
}
