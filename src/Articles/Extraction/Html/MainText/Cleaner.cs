using Ledgerline.Articles.Extraction.Html.Tree;

namespace Ledgerline.Articles.Extraction.Html.MainText;

/// <summary>Takes furniture out of the element that holds the article: link lists, boxes, share rows, captions.</summary>
internal static class Cleaner
{
    private const int LongestShare = 500;
    private const int LongestCaption = 600;
    private const int ProseCommas = 10;

    /// <summary>Takes away what is not the article's text within <paramref name="root"/>.</summary>
    internal static void Clean(PageView view, int root, Strictness strictness)
    {
        for (var index = root + 1; index < view.Nodes[root].End; index++)
        {
            var node = view.Nodes[index];
            if (!view.Has(index) || node.IsText)
            {
                continue;
            }

            if (IsFurniture(view, index, strictness))
            {
                view.Subtract(index);
            }
        }

        if (strictness.Cleans)
        {
            // From the inside out: a box is judged by what is left of it.
            for (var index = view.Nodes[root].End - 1; index > root; index--)
            {
                if (view.Has(index) && IsBox(view.Nodes[index].Name) && LooksLikeFurniture(view, index, strictness))
                {
                    view.Subtract(index);
                }
            }
        }
    }

    private static bool IsFurniture(PageView view, int index, Strictness strictness)
    {
        var node = view.Nodes[index];
        return node.Name is "aside" or "footer"
            || (node.Is(PageTraits.Caption) && view.Lengths[index] <= LongestCaption)
            || (node.Is(PageTraits.Share) && view.Lengths[index] < LongestShare)
            || (node.Is(PageTraits.Heading) && strictness.WeighsNames && node.Weight < 0);
    }

    private static bool IsBox(string name) => name is "div" or "ul" or "ol" or "table" or "form" or "fieldset" or "section" or "header" or "dl";

    private static bool LooksLikeFurniture(PageView view, int index, Strictness strictness)
    {
        var node = view.Nodes[index];
        if (node.Name == "table" && IsData(view, index))
        {
            return false;
        }

        var weight = strictness.WeighsNames ? node.Weight : 0;
        if (weight < 0)
        {
            return true;
        }

        if (view.Commas[index] >= ProseCommas)
        {
            return false;
        }

        var length = view.Lengths[index];
        if (length == 0)
        {
            return true;
        }

        var density = view.LinkDensity(index);
        var isList = node.Name is "ul" or "ol" || ListShare(view, index) > 0.9;
        var paragraphs = view.Count(index, inner => inner.Name == "p");
        var pictures = view.Count(index, inner => inner.Name == "img");
        var entries = view.Count(index, inner => inner.Name == "li") - 100;
        var headings = HeadingShare(view, index);
        return (pictures > 1 && paragraphs * 2 < pictures)
            || (!isList && entries > paragraphs)
            || (!isList && headings < 0.9 && length < 25 && (pictures == 0 || pictures > 2) && density > 0)
            || (!isList && weight < 25 && density > 0.2)
            || (weight >= 25 && density > 0.5)
            || (isList && density > 0.5 && node.Name is "ul" or "ol" && density > 0.5);
    }

    private static double ListShare(PageView view, int index)
    {
        var inLists = 0;
        for (var at = index + 1; at < view.Nodes[index].End; at++)
        {
            if (view.Has(at) && view.Nodes[at].Name is "ul" or "ol")
            {
                inLists += view.Lengths[at];
                at = view.Nodes[at].End - 1;
            }
        }

        return (double)inLists / Math.Max(1, view.Lengths[index]);
    }

    private static double HeadingShare(PageView view, int index)
    {
        var inHeadings = 0;
        for (var at = index + 1; at < view.Nodes[index].End; at++)
        {
            inHeadings += view.Has(at) && view.Nodes[at].Is(PageTraits.Heading) ? view.Lengths[at] : 0;
        }

        return (double)inHeadings / Math.Max(1, view.Lengths[index]);
    }

    /// <summary>A table of data, and none that lays a page out.</summary>
    private static bool IsData(PageView view, int index)
    {
        if (view.Count(index, inner => inner.Name is "th" or "thead" or "caption" or "tfoot" or "col" or "colgroup") > 0)
        {
            return true;
        }

        if (view.Count(index, inner => inner.Name == "table") > 0)
        {
            return false;
        }

        var rows = view.Count(index, inner => inner.Name == "tr");
        var cells = view.Count(index, inner => inner.Name == "td");
        var columns = rows == 0 ? 0 : cells / rows;
        return rows > 1 && columns > 1 && (rows >= 10 || columns > 4 || rows * columns > 10);
    }
}
