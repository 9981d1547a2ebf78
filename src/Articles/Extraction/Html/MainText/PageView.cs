using Ledgerline.Articles.Extraction.Html.Tree;

namespace Ledgerline.Articles.Extraction.Html.MainText;

/// <summary>A page with some of its nodes taken away, and how much text each of the others holds. Changed only within one search for the text.</summary>
internal sealed class PageView
{
    private readonly bool[] _removed;

    internal PageView(IReadOnlyList<PageNode> nodes)
    {
        Nodes = nodes;
        _removed = new bool[nodes.Count];
        Lengths = new int[nodes.Count];
        LinkLengths = new int[nodes.Count];
        Commas = new int[nodes.Count];
    }

    internal IReadOnlyList<PageNode> Nodes { get; }

    /// <summary>How many characters of text each node holds.</summary>
    internal int[] Lengths { get; }

    /// <summary>How many of them stand in links.</summary>
    internal int[] LinkLengths { get; }

    /// <summary>How many commas each node holds, of whatever script.</summary>
    internal int[] Commas { get; }

    internal bool Has(int index) => !_removed[index];

    /// <summary>The share of the text that stands in links, 0 to 1; 0 where there is no text.</summary>
    internal double LinkDensity(int index) => Lengths[index] == 0 ? 0 : (double)LinkLengths[index] / Lengths[index];

    /// <summary>Takes a node away, with all that it holds.</summary>
    internal void Remove(int index)
    {
        for (var at = index; at < Nodes[index].End; at++)
        {
            _removed[at] = true;
        }
    }

    /// <summary>Takes a node away as <see cref="Remove"/> does, and its text out of the sums of the elements that hold it.</summary>
    internal void Subtract(int index)
    {
        var (length, links, commas) = (Lengths[index], LinkLengths[index], Commas[index]);
        Remove(index);
        for (var at = Nodes[index].Parent; at >= 0; at = Nodes[at].Parent)
        {
            Lengths[at] -= length;
            LinkLengths[at] -= links;
            Commas[at] -= commas;
        }
    }

    /// <summary>Sums up what is left.</summary>
    internal void Measure()
    {
        Array.Clear(Lengths);
        Array.Clear(LinkLengths);
        Array.Clear(Commas);
        for (var index = Nodes.Count - 1; index >= 0; index--)
        {
            if (_removed[index])
            {
                continue;
            }

            var node = Nodes[index];
            if (node.IsText)
            {
                Lengths[index] = node.Text.Length;
                Commas[index] = CountCommas(node.Text);
            }
            else if (node.Is(PageTraits.Link))
            {
                LinkLengths[index] = Lengths[index];
            }

            if (node.Parent >= 0)
            {
                Lengths[node.Parent] += Lengths[index];
                LinkLengths[node.Parent] += LinkLengths[index];
                Commas[node.Parent] += Commas[index];
            }
        }
    }

    /// <summary>The children of an element that are left, in their order.</summary>
    internal IEnumerable<int> Children(int index)
    {
        for (var child = index + 1; child < Nodes[index].End; child = Nodes[child].End)
        {
            if (!_removed[child])
            {
                yield return child;
            }
        }
    }

    /// <summary>The elements of a name within one, itself aside.</summary>
    internal int Count(int index, Func<PageNode, bool> isMeant)
    {
        var count = 0;
        for (var at = index + 1; at < Nodes[index].End; at++)
        {
            count += !_removed[at] && isMeant(Nodes[at]) ? 1 : 0;
        }

        return count;
    }

    private static int CountCommas(string text)
    {
        var commas = 0;
        foreach (var letter in text)
        {
            commas += letter is ',' or '\u060C' or '\uFE50' or '\u3001' or '\uFF0C' ? 1 : 0;
        }

        return commas;
    }
}
