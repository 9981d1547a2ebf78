using Ledgerline.Articles.Extraction.Html.MainText;
using Ledgerline.Articles.Extraction.Html.Tree;
using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Html;

/// <summary>Reads the article out of a web page.</summary>
internal sealed class HtmlArticleReader(ArticleLexicon lexicon, ArticleReaderOptions options)
{
    private readonly PageBuilder _builder = new(lexicon.Pages);
    private readonly TextDecoder _decoder = new();

    internal FieldsOrFault Read(RawDocument raw)
    {
        if (_decoder.Decode(raw.Content.Span) is not DecodedText.Decoded decoded)
        {
            return new FieldsOrFault.Fault(UnreadableReason.UnknownEncoding, "todo");
        }

        var page = _builder.Build(decoded.Value);
        var text = MainTextFinder.Find(page);
        return new FieldsOrFault.Fields(new ArticleFields
        {
            Id = new ArticleId(raw.Id),
            Text = string.Join("\n\n", text.Lines.Select(line => line.Text)),
            Title = page.Head.Title,
            Outlet = options.Outlet,
            Language = options.Language,
            Published = options.Given,
        });
    }
}
