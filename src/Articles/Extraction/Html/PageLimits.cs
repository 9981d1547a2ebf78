using System.Globalization;

namespace Ledgerline.Articles.Extraction.Html;

/// <summary>Refuses pages that no browser shows: they would cost time and memory out of proportion to what they hold.</summary>
internal static class PageLimits
{
    private const int MostTags = 400_000;
    private const int MostAttributes = 2_000;
    private const int MostAttributesInAll = 1_500_000;

    /// <summary>What is out of proportion; null where nothing is. Linear in the page's length.</summary>
    internal static string? Problem(string html)
    {
        int tags = 0, all = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at))
        {
            at++;
            if (!char.IsAsciiLetter(html[at]))
            {
                continue;
            }

            tags++;
            var end = html.IndexOf('>', at);
            var attributes = html.AsSpan(at, (end < 0 ? html.Length : end) - at).Count('=');
            var blanks = end < 0 || end - at > 20_000 ? html.AsSpan(at, (end < 0 ? html.Length : end) - at).Count(' ') : 0;
            all += attributes;
            if (Math.Max(attributes, blanks) > MostAttributes && attributes + blanks > MostAttributes)
            {
                return Say("an element with more than", MostAttributes, "attributes");
            }

            if (tags > MostTags)
            {
                return Say("more than", MostTags, "elements");
            }

            if (all > MostAttributesInAll)
            {
                return Say("more than", MostAttributesInAll, "attributes");
            }
        }

        return null;
    }

    private static string Say(string how, int limit, string what)
        => string.Create(CultureInfo.InvariantCulture, $"has {how} {limit} {what}, as no page with an article has. Give its text.");
}
