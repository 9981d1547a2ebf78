using Ledgerline.Articles.Extraction.Html.Tree;
using Ledgerline.Articles.Extraction.Lexicons;

namespace Ledgerline.Articles.Extraction.Html.Metadata;

/// <summary>Finds the headline: as the page shows it where its own title or its metadata bear that out, else as they have it.</summary>
internal static class TitleFinder
{
    private const int LongestTitle = 400;
    private const int ShortestKept = 15;

    private static readonly string[] Dividers = [" | ", " — ", " – ", " - ", " :: ", " » ", " · ", " • ", " / ", " « "];

    internal static string? Find(PageTree page, LinkedData linked, string? outlet, string? given)
    {
        var head = WithoutOutlet(page.Head.Title, outlet);
        string?[] said = [linked.Headline, page.Head.Meta("og:title"), page.Head.Meta("twitter:title"), page.Head.Meta("title"), page.Head.Meta("dc.title"), given];
        var known = said.Where(title => !string.IsNullOrWhiteSpace(title)).Select(title => WithoutOutlet(title!, outlet)).ToList();
        var shown = Shown(page).ToList();
        return shown.FirstOrDefault(heading => known.Exists(title => IsAlike(heading, title)) || IsWithin(heading, page.Head.Title))
            ?? known.FirstOrDefault()
            ?? (shown is [var only] && only.Length >= ShortestKept ? only : head.Length > 0 ? head : shown.FirstOrDefault());
    }

    /// <summary>Whether two headlines have the same words, but for case and marks.</summary>
    internal static bool IsAlike(string left, string right) => left.Length > 0 && Key(left) == Key(right);

    /// <summary>The headings that may be the article's, in their order: marked ones first.</summary>
    private static IEnumerable<string> Shown(PageTree page)
    {
        var marked = Indices(page).Where(index => page.Nodes[index].Marks.Property.Contains("headline", StringComparison.Ordinal));
        var first = Indices(page).Where(index => page.Nodes[index].Name == "h1");
        var second = Indices(page).Where(index => page.Nodes[index].Name == "h2").Take(3);
        return marked.Concat(first).Concat(second)
            .Select(index => NodeText.Of(page, index, LongestTitle))
            .Where(text => text.Length is > 0 and < LongestTitle)
            .Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<int> Indices(PageTree page) => Enumerable.Range(0, page.Nodes.Count);

    /// <summary>A heading that the page's title opens with, or that is most of it: the rest is the outlet's name.</summary>
    private static bool IsWithin(string heading, string title)
    {
        var (own, whole) = (Key(heading), Key(title));
        return own.Length > 0 && (whole.StartsWith(own, StringComparison.Ordinal) ? own.Length * 4 >= whole.Length : own.Length * 2 >= whole.Length && whole.Contains(own, StringComparison.Ordinal));
    }

    private static string Key(string title) => string.Concat(Folding.Fold(title).Where(char.IsLetterOrDigit));

    /// <summary>Takes the outlet's name off the end, or the beginning, of a title.</summary>
    private static string WithoutOutlet(string title, string? outlet)
    {
        var trimmed = title.Trim();
        if (trimmed.Length > LongestTitle)
        {
            trimmed = trimmed[..LongestTitle];
        }

        foreach (var divider in Dividers)
        {
            var last = trimmed.LastIndexOf(divider, StringComparison.Ordinal);
            var first = trimmed.IndexOf(divider, StringComparison.Ordinal);
            if (last < 0)
            {
                continue;
            }

            var (before, after) = (trimmed[..last].Trim(), trimmed[(last + divider.Length)..].Trim());
            if (outlet is not null && IsAlike(trimmed[..first], outlet))
            {
                return trimmed[(first + divider.Length)..].Trim();
            }

            if ((outlet is not null && IsAlike(after, outlet)) || (before.Length >= ShortestKept && before.Length > after.Length))
            {
                return WithoutOutlet(before, outlet);
            }
        }

        return trimmed;
    }
}
