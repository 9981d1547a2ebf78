using AngleSharp.Dom;

namespace Ledgerline.Articles.Extraction.Html.Tree;

/// <summary>Reads what a page says of itself outside its text.</summary>
internal static class HeadReader
{
    private const int MostMetas = 1000;
    private const int LongestContent = 10_000;
    private const int MostScripts = 50;

    internal static PageHead Read(IDocument document)
    {
        var metas = new List<(string Name, string Content)>();
        foreach (var meta in document.GetElementsByTagName("meta").Take(MostMetas))
        {
            if (meta.GetAttribute("content") is { } content && Name(meta) is { } name)
            {
                metas.Add((name.Trim().ToLowerInvariant(), Blanks.Collapse(Cut(content)).Trim()));
            }
        }

        var links = document.GetElementsByTagName("link");
        return new PageHead(
            Blanks.Collapse(Cut(document.GetElementsByTagName("title").FirstOrDefault(title => title.NamespaceUri is not "http://www.w3.org/2000/svg")?.TextContent ?? "")).Trim(),
            document.DocumentElement?.GetAttribute("lang") ?? document.DocumentElement?.GetAttribute("xml:lang") ?? "",
            metas,
            links.FirstOrDefault(link => link.GetAttribute("rel") is "canonical")?.GetAttribute("href")?.Trim() ?? "",
            document.QuerySelector("base")?.GetAttribute("href")?.Trim() ?? "",
            [.. document.GetElementsByTagName("script")
                .Where(script => script.GetAttribute("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
                .Take(MostScripts)
                .Select(script => script.TextContent)]);
    }

    private static string? Name(IElement meta)
        => meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? meta.GetAttribute("http-equiv");

    private static string Cut(string content) => content.Length <= LongestContent ? content : content[..LongestContent];
}
