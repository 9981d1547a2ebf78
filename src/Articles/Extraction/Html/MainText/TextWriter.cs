using System.Text;
using Ledgerline.Articles.Extraction.Html.Tree;

namespace Ledgerline.Articles.Extraction.Html.MainText;

/// <summary>Writes what is left of an element as lines: a paragraph, a heading, a list's entry or a table's row each.</summary>
internal static class TextWriter
{
    internal static IReadOnlyList<PageLine> Write(PageView view, IReadOnlyList<int> roots)
    {
        var lines = new List<PageLine>();
        var line = new StringBuilder();
        foreach (var root in roots)
        {
            var closing = new Stack<(int End, bool IsBlock, bool IsHeading)>();
            var (holder, isHeading, breaks) = (root, false, 0);
            for (var index = root; index < view.Nodes[root].End; index++)
            {
                while (closing.Count > 0 && closing.Peek().End <= index)
                {
                    var closed = closing.Pop();
                    if (closed.IsBlock)
                    {
                        Flush(lines, line, holder, isHeading);
                        breaks = 0;
                    }

                    isHeading = closed.IsHeading ? false : isHeading;
                }

                if (!view.Has(index))
                {
                    continue;
                }

                var node = view.Nodes[index];
                if (node.IsText)
                {
                    holder = node.Parent;
                    breaks = string.IsNullOrWhiteSpace(node.Text) ? breaks : 0;
                    Append(lines, line, node, isHeading);
                }
                else if (node.Is(PageTraits.Break))
                {
                    breaks++;
                    if (breaks > 1 || node.Name == "hr")
                    {
                        Flush(lines, line, holder, isHeading);
                    }
                    else
                    {
                        line.Append('\n');
                    }
                }
                else
                {
                    var isCell = node.Name is "td" or "th";
                    var isBlock = node.Is(PageTraits.Block) && !(isCell && !node.Is(PageTraits.HoldsBlock));
                    if (isBlock)
                    {
                        Flush(lines, line, holder, isHeading);
                        breaks = 0;
                    }
                    else if (isCell)
                    {
                        line.Append(' ');
                    }

                    isHeading |= node.Is(PageTraits.Heading);
                    closing.Push((node.End, isBlock, node.Is(PageTraits.Heading)));
                }
            }

            Flush(lines, line, holder, isHeading);
        }

        return lines;
    }

    private static void Append(List<PageLine> lines, StringBuilder line, PageNode node, bool isHeading)
    {
        if (!node.Is(PageTraits.Preformatted))
        {
            line.Append(node.Text);
            return;
        }

        foreach (var (number, part) in node.Text.Split('\n').Index())
        {
            if (number > 0)
            {
                Flush(lines, line, node.Parent, isHeading);
            }

            line.Append(part);
        }
    }

    /// <summary>Closes a line; a single line break within it is a blank.</summary>
    private static void Flush(List<PageLine> lines, StringBuilder line, int holder, bool isHeading)
    {
        var text = Blanks.Collapse(line.ToString()).Trim();
        line.Clear();
        if (text.Length > 0)
        {
            lines.Add(new PageLine(text, holder, isHeading));
        }
    }
}
