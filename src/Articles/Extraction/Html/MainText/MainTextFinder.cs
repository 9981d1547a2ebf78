using Ledgerline.Articles.Extraction.Html.Tree;

namespace Ledgerline.Articles.Extraction.Html.MainText;

/// <summary>Finds the article's text in a page: strictly first, and more loosely where too little is found.</summary>
internal static class MainTextFinder
{
    /// <summary>So many characters are an article; of less, a looser search may find more.</summary>
    private const int EnoughText = 500;

    /// <summary>What is named an aside and holds a larger share of the text is none.</summary>
    private const double LargestAside = 0.2;

    internal static FoundText Find(PageTree page)
    {
        FoundText? best = null;
        foreach (var strictness in Strictness.Steps)
        {
            var found = Find(page, strictness);
            if (best is null || found.Length > best.Length)
            {
                best = found;
            }

            if (best.Length >= EnoughText)
            {
                break;
            }
        }

        return best!; // There is at least one step.
    }

    private static FoundText Find(PageTree page, Strictness strictness)
    {
        var view = new PageView(page.Nodes);
        DropConcealed(view);
        view.Measure();
        if (strictness.DropsUnlikely)
        {
            DropUnlikely(view);
            view.Measure();
        }

        var roots = ContainerFinder.Find(view, strictness.WeighsNames);
        foreach (var root in roots)
        {
            Cleaner.Clean(view, root, strictness);
        }

        return new FoundText(TextWriter.Write(view, roots), roots);
    }

    private static void DropConcealed(PageView view)
    {
        for (var index = 1; index < view.Nodes.Count; index++)
        {
            if (view.Nodes[index].Is(PageTraits.Concealed) && view.Has(index))
            {
                view.Remove(index);
            }
        }
    }

    /// <summary>An article may stand within a part that names itself something else; such a part stays.</summary>
    private static void DropUnlikely(PageView view)
    {
        for (var index = 1; index < view.Nodes.Count; index++)
        {
            var node = view.Nodes[index];
            var isMeant = node.Is(PageTraits.Unlikely) || (node.Is(PageTraits.Aside) && view.Lengths[index] < view.Lengths[0] * LargestAside);
            if (isMeant && view.Has(index) && !Within(view, index))
            {
                view.Remove(index);
            }
        }
    }

    private static bool Within(PageView view, int index)
    {
        for (var at = view.Nodes[index].Parent; at >= 0; at = view.Nodes[at].Parent)
        {
            if (view.Nodes[at].Name is "table" or "code")
            {
                return true;
            }
        }

        return false;
    }
}
