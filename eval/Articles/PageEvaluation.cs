using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Ledgerline.Articles;
using Ledgerline.Eval.Linguistics;
using Ledgerline.Records;
using RawDocument = Ledgerline.Articles.RawDocument;

namespace Ledgerline.Eval.Articles;

/// <summary>Scores the text that is found in web pages against the text that is expected of them.</summary>
internal static class PageEvaluation
{
    /// <summary>Below this a page counts as lost.</summary>
    private const double Lost = 0.5;

    public static Measurement Run(string name, string archive, TextWriter? show)
    {
        var extractor = new ArticleExtractor(ArticleLexicon.Load(ArticleLexicon.DefaultFolder), new ArticleReaderOptions { Language = Language.English });
        var pages = TestPages.Read(archive);
        var scores = pages.AsParallel().AsOrdered().Select(page => Score(extractor, page)).ToList();
        foreach (var (page, score) in pages.Zip(scores))
        {
            show?.WriteLine($"{page.Name}\t{score.Precision:F3}\t{score.Recall:F3}\t{score.F1:F3}");
        }

        var lost = scores.Count(score => score.F1 < Lost);
        return new Measurement(
            name,
            Fingerprint.Of(archive),
            new Dictionary<string, double>(StringComparer.Ordinal)
            {
                ["textF1"] = scores.Average(score => score.F1),
                ["pagesFound"] = 1 - ((double)lost / pages.Count),
            },
            [
                $"{name}: text F1 {scores.Average(score => score.F1):F3} (precision {scores.Average(score => score.Precision):F3}, recall {scores.Average(score => score.Recall):F3}) "
                + $"on {pages.Count} pages; {lost} under {Lost}",
            ]);
    }

    private static (double Precision, double Recall, double F1) Score(ArticleExtractor extractor, TestPage page)
    {
        var reading = extractor.Extract(new RawDocument { Input = page.Name, Id = page.Name, Format = RawFormat.Html, Content = page.Source });
        return Shingles.Compare(PlainText(page.Expected), reading is ArticleReading.Read read ? read.Article.Text : "");
    }

    /// <summary>The text of a piece of HTML; blocks stand apart.</summary>
    private static string PlainText(string html)
    {
        var text = new StringBuilder();
        foreach (var node in new HtmlParser().ParseDocument(html).Body!.Descendants())
        {
            if (node is IText words)
            {
                text.Append(words.Data);
            }
            else if (node is IElement { LocalName: "p" or "div" or "li" or "br" or "td" or "th" or "tr" or "h1" or "h2" or "h3" or "h4" or "blockquote" or "pre" or "section" or "figure" or "figcaption" })
            {
                text.Append('\n');
            }
        }

        return text.ToString();
    }
}
