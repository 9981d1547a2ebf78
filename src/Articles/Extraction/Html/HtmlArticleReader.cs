using Ledgerline.Articles.Extraction.Blocks;
using Ledgerline.Articles.Extraction.Decoding;
using Ledgerline.Articles.Extraction.Html.MainText;
using Ledgerline.Articles.Extraction.Html.Metadata;
using Ledgerline.Articles.Extraction.Html.Tree;
using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Html;

/// <summary>Reads the article out of a web page.</summary>
internal sealed class HtmlArticleReader(ArticleLexicon lexicon, ArticleReaderOptions options)
{
    private readonly PageBuilder _builder = new(lexicon.Pages);
    private readonly FactsReader _facts = new(lexicon);
    private readonly LineFilter _filter = new(lexicon);
    private readonly WallDetector _walls = new(lexicon.Pages);

    internal FieldsOrFault Read(RawDocument raw)
    {
        var decoded = PageDecoder.Decode(raw.Content.Span, raw.Facts.Charset);
        return decoded switch
        {
            DecodedText.Undecodable fault => new FieldsOrFault.Fault(fault.Reason, fault.Problem),
            DecodedText.Decoded text when string.IsNullOrWhiteSpace(text.Value) => new FieldsOrFault.Fault(UnreadableReason.Empty, "is empty. Give a page with an article."),
            DecodedText.Decoded text => Read(raw, text),
            _ => throw new NotSupportedException("Decoding gave neither a text nor a fault."),
        };
    }

    private FieldsOrFault Read(RawDocument raw, DecodedText.Decoded decoded)
    {
        if (PageLimits.Problem(decoded.Value) is { } problem)
        {
            return new FieldsOrFault.Fault(UnreadableReason.TooLarge, problem);
        }

        var page = _builder.Build(decoded.Value);
        var text = MainTextFinder.Find(page);
        var facts = _facts.Read(page, text, raw.Facts);
        var lines = _filter.Filter(BodyOfMetadata.Prefer(text, facts.Body), facts);
        if (_walls.Problem(page, text.Lines, lines) is { } wall)
        {
            if (raw.Facts.Title is not { } headline || lines.Count > 0)
            {
                return new FieldsOrFault.Fault(UnreadableReason.NoArticle, wall);
            }

            lines = [new PageLine(headline, 0, IsHeading: false)]; // A feed may give nothing but headlines, and they are claims too.
        }

        var (joined, blocks) = Join(lines);
        return new FieldsOrFault.Fields(new ArticleFields
        {
            Id = new ArticleId(raw.Id),
            Text = joined,
            Reading = new BlockReading { Blocks = blocks, Title = null, Byline = null, DateLines = [] },
            Title = facts.Title,
            Byline = facts.Byline,
            Outlet = facts.Outlet ?? options.Outlet ?? PageAddress.Host(facts.Url),
            Url = facts.Url,
            Caption = LeadCaption.Find(page, text),
            Language = options.Language,
            LanguageHint = page.Head.Language.Length > 0 ? LanguageTag.Read(page.Head.Language) : raw.Facts.Language is { } tag ? LanguageTag.Read(tag) : null,
            Published = facts.Published.Precision != TimePrecision.None ? facts.Published : options.Given,
            Updated = facts.Updated,
            Warnings = [.. Warnings(raw, decoded)],
        });
    }

    private static IEnumerable<string> Warnings(RawDocument raw, DecodedText.Decoded decoded)
    {
        if (decoded.GuessedEncoding is { } encoding)
        {
            yield return $"The encoding was guessed to be {encoding}, as the page does not name it rightly.";
        }

        if (raw.Facts.IsSummary)
        {
            yield return "The feed gives a summary of the article alone; give its address to have the whole.";
        }
    }

    private static (string Text, IReadOnlyList<TextBlock> Blocks) Join(IReadOnlyList<PageLine> lines)
    {
        const string Between = "\n\n";
        var blocks = new List<TextBlock>(lines.Count);
        var start = 0;
        foreach (var line in lines)
        {
            blocks.Add(new TextBlock(new TextSpan(start, start + line.Text.Length), line.IsHeading ? BlockKind.Heading : BlockKind.Body));
            start += line.Text.Length + Between.Length;
        }

        return (string.Join(Between, lines.Select(line => line.Text)), blocks);
    }
}
