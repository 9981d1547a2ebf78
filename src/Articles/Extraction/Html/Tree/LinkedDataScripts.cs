namespace Ledgerline.Articles.Extraction.Html.Tree;

/// <summary>Finds the JSON-LD of a page in its source, so that the parser need not keep the text of every script.</summary>
internal static class LinkedDataScripts
{
    private const string Type = "application/ld+json";
    private const int MostScripts = 50;

    /// <summary>The contents of the scripts of that type, in their order; linear in the page's length.</summary>
    internal static IReadOnlyList<string> Find(string html)
    {
        var found = new List<string>();
        for (var at = 0; found.Count < MostScripts && html.IndexOf(Type, at, StringComparison.OrdinalIgnoreCase) is >= 0 and var type; at = type + Type.Length)
        {
            var start = html.IndexOf('>', type);
            var isScript = html.LastIndexOf('<', type) is >= 0 and var open && html.AsSpan(open).StartsWith("<script", StringComparison.OrdinalIgnoreCase);
            if (start < 0 || !isScript)
            {
                continue;
            }

            var end = html.IndexOf("</script", start, StringComparison.OrdinalIgnoreCase);
            found.Add(html[(start + 1)..(end < 0 ? html.Length : end)]);
        }

        return found;
    }
}
