using Ledgerline.Articles.Extraction.Html.Tree;

namespace Ledgerline.Articles.Extraction.Html.MainText;

/// <summary>Finds the stretches of running text of a page: what stands between two blocks, or two line breaks, of one element.</summary>
internal static class Paragraphs
{
    /// <summary>The paragraphs of <paramref name="view"/> in their order, those of at least <paramref name="shortest"/> characters.</summary>
    internal static IEnumerable<Paragraph> Find(PageView view, int shortest)
    {
        for (var index = 0; index < view.Nodes.Count; index++)
        {
            var node = view.Nodes[index];
            if (!view.Has(index) || node.IsText || !(node.Is(PageTraits.Block) || node.Is(PageTraits.HoldsBlock)) || !IsScored(node.Name))
            {
                continue;
            }

            foreach (var paragraph in Of(view, index))
            {
                if (paragraph.Length >= shortest)
                {
                    yield return paragraph;
                }
            }
        }
    }

    /// <summary>A list's entries and table heads are seldom the running text.</summary>
    private static bool IsScored(string name) => name is not ("li" or "ul" or "ol" or "dl" or "dd" or "dt" or "figcaption" or "th" or "tr" or "table" or "tbody" or "address" or "h1");

    private static IEnumerable<Paragraph> Of(PageView view, int owner)
    {
        var node = view.Nodes[owner];
        var isWhole = !node.Is(PageTraits.HoldsBlock);
        int length = 0, commas = 0, breaks = 0, runs = 0;
        foreach (var child in view.Children(owner))
        {
            var found = view.Nodes[child];
            if (found.Is(PageTraits.Break))
            {
                breaks++;
            }

            if (found.Is(PageTraits.Block) || found.Is(PageTraits.HoldsBlock) || breaks > 1)
            {
                if (length > 0)
                {
                    runs++;
                    yield return new Paragraph(owner, length, commas, IsWhole: false);
                }

                (length, commas, breaks) = (0, 0, 0);
                continue;
            }

            if (found.Is(PageTraits.Break))
            {
                continue;
            }

            breaks = found.IsText && string.IsNullOrWhiteSpace(found.Text) ? breaks : 0;
            length += view.Lengths[child];
            commas += view.Commas[child];
        }

        if (length > 0)
        {
            yield return new Paragraph(owner, length, commas, IsWhole: isWhole && runs == 0);
        }
    }
}
