using Ledgerline.Articles.Extraction.Html.MainText;
using Ledgerline.Articles.Extraction.Html.Tree;
using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Html.Metadata;

/// <summary>Gathers what a page says of its article: JSON-LD, Open Graph and other <c>meta</c>, microdata, and the lines around the text.</summary>
internal sealed class FactsReader(ArticleLexicon lexicon)
{
    /// <summary>Author and date may still stand above the line after so many.</summary>
    private const int TopLines = 3;

    private readonly BylineFinder _byline = new(lexicon.Cues, lexicon.Pages);
    private readonly DateFinder _dates = new(lexicon);

    internal PageFacts Read(PageTree page, FoundText text, DocumentFacts given)
    {
        var linked = LinkedDataReader.Read(page.Head.JsonLd);
        var (start, end) = (text.Roots.Min(), text.Roots.Max(root => page.Nodes[root].End));
        var top = text.Lines.Count > 0 ? Math.Max(start, text.Lines[Math.Min(TopLines, text.Lines.Count - 1)].Holder) : start;
        var url = PageAddress.Find(page.Head, linked, given.Url);
        var outlet = page.Head.Meta("og:site_name") ?? linked.Publisher ?? page.Head.Meta("application-name") ?? page.Head.Meta("dc.publisher") ?? given.Outlet;
        var (published, updated) = _dates.Find(page, linked, url, top, end);
        return new PageFacts
        {
            Title = TitleFinder.Find(page, linked, outlet, given.Title),
            Byline = _byline.Find(page, linked, top, end) ?? given.Byline,
            Outlet = outlet,
            Url = url,
            Published = published.Precision == TimePrecision.None ? given.Published : published,
            Updated = updated,
            Body = linked.Body,
        };
    }
}
