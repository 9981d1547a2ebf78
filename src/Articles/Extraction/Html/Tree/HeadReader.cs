using AngleSharp.Dom;

namespace Ledgerline.Articles.Extraction.Html.Tree;

/// <summary>Gathers what a page says of itself outside its text. For one page.</summary>
internal sealed class HeadReader
{
    private const int MostMetas = 1000;
    private const int LongestContent = 10_000;

    private readonly List<(string Name, string Content)> _metas = [];
    private string _title = "";
    private string _canonical = "";
    private string _base = "";

    /// <summary>Takes in an element of the head, or one that may stand there; others are passed over.</summary>
    internal void Add(IElement element)
    {
        switch (element.LocalName)
        {
            case "meta" when _metas.Count < MostMetas && element.GetAttribute("content") is { } content && Name(element) is { } name:
                _metas.Add((name.Trim().ToLowerInvariant(), Blanks.Collapse(Cut(content)).Trim()));
                break;
            case "title" when _title.Length == 0:
                _title = Blanks.Collapse(Cut(element.TextContent)).Trim();
                break;
            case "link" when _canonical.Length == 0 && element.GetAttribute("rel") is "canonical":
                _canonical = element.GetAttribute("href")?.Trim() ?? "";
                break;
            case "base" when _base.Length == 0:
                _base = element.GetAttribute("href")?.Trim() ?? "";
                break;
            default:
                break;
        }
    }

    internal PageHead Finish(IElement? root, IReadOnlyList<string> scripts)
        => new(_title, root?.GetAttribute("lang") ?? root?.GetAttribute("xml:lang") ?? "", _metas, _canonical, _base, scripts);

    private static string? Name(IElement meta)
        => meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop") ?? meta.GetAttribute("http-equiv");

    private static string Cut(string content) => content.Length <= LongestContent ? content : content[..LongestContent];
}
