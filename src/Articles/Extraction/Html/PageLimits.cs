using System.Collections.Frozen;
using System.Globalization;

namespace Ledgerline.Articles.Extraction.Html;

/// <summary>Refuses pages that no newsroom writes: they would cost time and memory out of proportion to what they hold.</summary>
internal static class PageLimits
{
    private const int MostTags = 400_000;
    private const int MostAttributes = 2_000;
    private const int MostAttributesInAll = 1_500_000;

    /// <summary>So many elements may be open at once; of one left open at every turn there may be as many.</summary>
    private const int MostOpen = 3_000;

    private const int LongestName = 12;

    /// <summary>Elements that close by themselves.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SelfClosing = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "p", "li", "dd", "dt", "option", "tr", "td",
        "th", "tbody", "thead", "tfoot", "colgroup", "html", "head", "body").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Elements whose content is no markup.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Raw = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "script", "style", "textarea", "noscript", "iframe", "title").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What is out of proportion; null where nothing is. Linear in the page's length.</summary>
    internal static string? Problem(string html)
    {
        int tags = 0, attributesInAll = 0, open = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at))
        {
            at++;
            var isEnd = html[at] == '/';
            var start = isEnd ? at + 1 : at;
            if (start >= html.Length || !char.IsAsciiLetter(html[start]))
            {
                continue;
            }

            var name = Name(html, start);
            open += SelfClosing.Contains(name) ? 0 : isEnd ? (open > 0 ? -1 : 0) : 1;
            if (isEnd)
            {
                continue;
            }

            tags++;
            var end = html.IndexOf('>', at);
            var tag = html.AsSpan(at, (end < 0 ? html.Length : end) - at);
            open -= tag.EndsWith("/") && !SelfClosing.Contains(name) ? 1 : 0; // So shapes within SVG are closed.
            var attributes = tag.Count('=');
            attributesInAll += attributes;
            var problem = attributes > MostAttributes || (attributes <= MostAttributes && tag.Length > MostAttributes * 10 && tag.Count(' ') > MostAttributes * 5)
                ? Say("an element with more than", MostAttributes, "attributes")
                : tags > MostTags ? Say("more than", MostTags, "elements")
                : open > MostOpen ? Say("more than", MostOpen, "elements open at once")
                : attributesInAll > MostAttributesInAll ? Say("more than", MostAttributesInAll, "attributes")
                : null;
            if (problem is not null)
            {
                return problem;
            }

            if (Raw.Contains(name))
            {
                at = SkipRaw(html, at, name, ref open);
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> Name(string html, int start)
    {
        var end = start;
        while (end < html.Length && end - start < LongestName && char.IsAsciiLetterOrDigit(html[end]))
        {
            end++;
        }

        return html.AsSpan(start, end - start);
    }

    /// <summary>Where the content of a script or its like ends; the rest of the page where it is not closed.</summary>
    private static int SkipRaw(string html, int at, ReadOnlySpan<char> name, ref int open)
    {
        var close = html.IndexOf($"</{name}", at, StringComparison.OrdinalIgnoreCase);
        open -= close < 0 ? 1 : 0;
        return close < 0 ? html.Length - 1 : close;
    }

    private static string Say(string how, int limit, string what)
        => string.Create(CultureInfo.InvariantCulture, $"has {how} {limit} {what}, as no page with an article has. Give its text.");
}
