using Ledgerline.Articles.Extraction.Html.Tree;

namespace Ledgerline.Articles.Extraction.Html.MainText;

/// <summary>Finds the element that holds the article, and the ones beside it that hold more of it.</summary>
/// <remarks>The idea is that of Arc90's Readability (2009): every paragraph speaks for the elements around it, the nearer the louder; links speak against.</remarks>
internal static class ContainerFinder
{
    private const int ShortestParagraph = 25;
    private const int LevelsUp = 5;
    private const int TopCount = 5;
    private const int LongParagraph = 80;
    private const int LongCousin = 400;

    /// <summary>The elements whose text is the article's, in document order; the whole body where no element stands out.</summary>
    internal static IReadOnlyList<int> Find(PageView view, bool weighsNames)
    {
        var scores = Score(view, weighsNames);
        var ranked = scores.Keys.Where(view.Has)
            .Select(index => (Index: index, Score: scores[index] * (1 - view.LinkDensity(index))))
            .OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Index)
            .Take(TopCount)
            .ToList();
        if (ranked.Count == 0 || ranked[0].Score <= 0)
        {
            return [0];
        }

        foreach (var (index, score) in ranked)
        {
            scores[index] = score;
        }

        var top = Widen(view, scores, ranked);
        return top == 0 ? [0] : WithSiblings(view, scores, top);
    }

    private static Dictionary<int, double> Score(PageView view, bool weighsNames)
    {
        var scores = new Dictionary<int, double>();
        foreach (var paragraph in Paragraphs.Find(view, ShortestParagraph))
        {
            var worth = 1 + paragraph.Commas + 1 + Math.Min(paragraph.Length / 100, 3);
            var holder = paragraph.IsWhole ? view.Nodes[paragraph.Owner].Parent : paragraph.Owner;
            for (var level = 0; level < LevelsUp && holder >= 0; level++, holder = view.Nodes[holder].Parent)
            {
                if (!scores.ContainsKey(holder))
                {
                    scores[holder] = Start(view.Nodes[holder], weighsNames);
                }

                scores[holder] += (double)worth / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
            }
        }

        return scores;
    }

    private static double Start(PageNode node, bool weighsNames)
    {
        var byName = node.Name switch
        {
            "div" => 5,
            "article" or "main" => 8,
            "pre" or "td" or "blockquote" => 3,
            "address" or "ol" or "ul" or "dl" or "dd" or "dt" or "li" or "form" => -3,
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "th" => -5,
            _ => 0,
        };
        return byName + (weighsNames ? node.Weight : 0) + (node.Is(PageTraits.Body) ? 25 : 0);
    }

    /// <summary>Goes up from the best element to one that holds several good ones, or more of the text.</summary>
    private static int Widen(PageView view, Dictionary<int, double> scores, List<(int Index, double Score)> ranked)
    {
        var top = ranked[0].Index;
        var rivals = ranked.Skip(1).Where(pair => pair.Score >= ranked[0].Score * 0.75).Select(pair => pair.Index).ToList();
        if (rivals.Count >= 3)
        {
            for (var holder = view.Nodes[top].Parent; holder > 0; holder = view.Nodes[holder].Parent)
            {
                if (rivals.Count(rival => rival > holder && rival < view.Nodes[holder].End) >= 3)
                {
                    top = holder;
                    break;
                }
            }
        }

        var last = scores.GetValueOrDefault(top);
        var least = last / 3;
        for (var holder = view.Nodes[top].Parent; holder > 0; holder = view.Nodes[holder].Parent)
        {
            if (!scores.TryGetValue(holder, out var score))
            {
                continue;
            }

            if (score < least)
            {
                break;
            }

            if (score > last)
            {
                top = holder;
                break;
            }

            last = score;
        }

        while (view.Nodes[top].Parent is > 0 and var alone && view.Children(alone).Count(child => !view.Nodes[child].IsText) == 1)
        {
            top = alone;
        }

        return top;
    }

    /// <summary>Beside the best element stand others that carry the article on: of like class or score, or paragraphs in good form.</summary>
    private static List<int> WithSiblings(PageView view, Dictionary<int, double> scores, int top)
    {
        var best = scores.GetValueOrDefault(top);
        var threshold = Math.Max(10, best * 0.2);
        var found = new List<int>();
        foreach (var sibling in view.Children(view.Nodes[top].Parent))
        {
            var node = view.Nodes[sibling];
            if (sibling == top)
            {
                found.Add(sibling);
            }
            else if (!node.IsText)
            {
                var isAlike = node.Marks.Names.Trim().Length > 0 && node.Marks.Names == view.Nodes[top].Marks.Names;
                var score = scores.TryGetValue(sibling, out var own) ? own + (isAlike ? best * 0.2 : 0) : 0;
                if (score >= threshold || (node.Name == "p" && IsRunning(view, sibling)))
                {
                    found.Add(sibling);
                }
            }
        }

        return WithCousins(view, top, found);
    }

    /// <summary>Parts of one article may stand apart, each in an element of the same class, with pictures between them.</summary>
    private static List<int> WithCousins(PageView view, int top, List<int> found)
    {
        var names = view.Nodes[top].Marks.Names.Trim();
        var holder = top;
        for (var level = 0; level < LevelsUp && view.Nodes[holder].Parent > 0 && !view.Nodes[holder].Is(PageTraits.Article); level++)
        {
            holder = view.Nodes[holder].Parent;
        }

        if (names.Length == 0 || view.Nodes[top].Is(PageTraits.Article))
        {
            return found;
        }

        for (var index = holder + 1; index < view.Nodes[holder].End; index++)
        {
            var node = view.Nodes[index];
            var isCousin = view.Has(index) && node.Name == view.Nodes[top].Name && node.Marks.Names.Trim() == names
                && view.Lengths[index] >= LongCousin && view.LinkDensity(index) < 0.2;
            if (isCousin && !found.Exists(root => (index >= root && index < view.Nodes[root].End) || (root >= index && root < node.End)))
            {
                found.Add(index);
            }
        }

        found.Sort();
        return found;
    }

    private static bool IsRunning(PageView view, int index)
    {
        var length = view.Lengths[index];
        var density = view.LinkDensity(index);
        return (length > LongParagraph && density < 0.25) || (length is > 0 and <= LongParagraph && density == 0 && EndsSentence(view, index));
    }

    private static bool EndsSentence(PageView view, int index)
    {
        for (var at = view.Nodes[index].End - 1; at > index; at--)
        {
            if (view.Has(at) && view.Nodes[at].Text.TrimEnd() is { Length: > 0 } text)
            {
                return text[^1] is '.' or '!' or '?' or '…' or '”' or '"';
            }
        }

        return false;
    }
}
