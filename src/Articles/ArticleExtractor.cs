using Ledgerline.Articles.Extraction;
using Ledgerline.Articles.Extraction.Blocks;
using Ledgerline.Articles.Extraction.Decoding;
using Ledgerline.Articles.Extraction.Html;
using Ledgerline.Records;

namespace Ledgerline.Articles;

/// <summary>Makes articles of documents that have been fetched: decoding, language, blocks, title, byline, date. Does no I/O.</summary>
/// <remarks>Immutable after construction, so one instance serves every thread.</remarks>
public sealed class ArticleExtractor
{
    private readonly ArticleReaderOptions _options;
    private readonly ArticleComposer _composer;
    private readonly JsonObjectReader _json;
    private readonly HtmlArticleReader _html;

    /// <summary>Creates an extractor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A setting of <paramref name="options"/> is out of range.</exception>
    public ArticleExtractor(ArticleLexicon lexicon, ArticleReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        _options = options;
        _composer = new ArticleComposer(lexicon);
        _json = new JsonObjectReader(options);
        _html = new HtmlArticleReader(lexicon, options);
    }

    /// <summary>Reads <paramref name="raw"/>; the same document gives the same reading.</summary>
    public ArticleReading Extract(RawDocument raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        return ReadFields(raw) switch
        {
            FieldsOrFault.Fields fields => Compose(raw, fields.Value),
            FieldsOrFault.Fault fault => Unreadable(raw, fault),
            _ => throw new NotSupportedException($"The format {raw.Format} has no reader."),
        };
    }

    private FieldsOrFault? ReadFields(RawDocument raw) => raw.Format switch
    {
        RawFormat.PlainText => ReadPlainText(raw),
        RawFormat.JsonObject => _json.Read(raw),
        RawFormat.Html => _html.Read(raw),
        _ => null,
    };

    private FieldsOrFault ReadPlainText(RawDocument raw) => TextDecoder.Decode(raw.Content.Span) switch
    {
        DecodedText.Undecodable fault => new FieldsOrFault.Fault(fault.Reason, fault.Problem),
        DecodedText.Decoded text when string.IsNullOrWhiteSpace(text.Value)
            => new FieldsOrFault.Fault(UnreadableReason.Empty, "is empty. Give a file with the text of an article."),
        DecodedText.Decoded text => new FieldsOrFault.Fields(new ArticleFields
        {
            Id = new ArticleId(raw.Id),
            Text = text.Value,
            Title = raw.Facts.Title,
            Url = raw.Facts.Url,
            Outlet = raw.Facts.Outlet ?? _options.Outlet,
            Byline = raw.Facts.Byline,
            Language = raw.Facts.Language is { } language ? LanguageTag.Read(language) : _options.Language,
            Published = raw.Facts.Published.Precision != TimePrecision.None ? raw.Facts.Published : _options.Given,
            Warnings = text.GuessedEncoding is { } encoding ? [$"The encoding was guessed to be {encoding}; save the file as UTF-8 to be sure."] : [],
        }),
        _ => throw new NotSupportedException("Decoding gave neither a text nor a fault."),
    };

    private ArticleReading Compose(RawDocument raw, ArticleFields fields)
    {
        if (LineSplitter.CountLines(fields.Text) > _options.MaxLines)
        {
            return Unreadable(raw, new FieldsOrFault.Fault(
                UnreadableReason.TooLarge,
                $"has more than {_options.MaxLines} lines, the limit for one article. Split it into one file an article, or write JSON Lines."));
        }

        var (language, fault) = _composer.Language(fields);
        return fault is null ? new ArticleReading.Read(_composer.Compose(fields, language), raw) : Unreadable(raw, fault);
    }

    private static ArticleReading.Unreadable Unreadable(RawDocument raw, FieldsOrFault.Fault fault)
    {
        var place = raw.Line is { } line ? $"{raw.Input}:{line}" : raw.Input;
        return new ArticleReading.Unreadable(raw.Input, raw.Line, fault.Reason, $"{place}: {fault.Problem}");
    }
}
