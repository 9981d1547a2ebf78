using System.Runtime.CompilerServices;
using Ledgerline.Articles.Extraction;
using Ledgerline.Articles.Sources;

namespace Ledgerline.Articles;

/// <summary>Reads files, folders and standard input as articles, one after the other, in memory bounded by the largest of them.</summary>
public sealed class ArticleReader
{
    private readonly ArticleLexicon _lexicon;
    private readonly Stream? _standardInput;

    /// <summary>Creates a reader.</summary>
    /// <param name="lexicon">The words it knows languages, dates and newsroom lines by.</param>
    /// <param name="standardInput">What the input <c>-</c> stands for; null where there is none. The reader leaves it open.</param>
    public ArticleReader(ArticleLexicon lexicon, Stream? standardInput)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lexicon = lexicon;
        _standardInput = standardInput;
    }

    /// <summary>Reads <paramref name="inputs"/> in their order: <c>.txt</c>, <c>.jsonl</c> and <c>.ndjson</c> files, folders (all files in them, in
    /// the order of their code points), and <c>-</c>. What cannot be read is reported in its place, and the rest goes on.</summary>
    /// <remarks>An article that comes twice with the same content is read once; under the same id with another content it is unreadable.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A setting of <paramref name="options"/> is out of range.</exception>
    public IAsyncEnumerable<ArticleReading> ReadAsync(IReadOnlyList<string> inputs, ArticleReaderOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(options);
        var extractor = new ArticleExtractor(_lexicon, options);
        return ReadAsync(new InputSource(options, _standardInput), extractor, options.IsKnown, inputs, cancellationToken);
    }

    private static async IAsyncEnumerable<ArticleReading> ReadAsync(
        InputSource source,
        ArticleExtractor extractor,
        Func<RawDocument, bool>? isKnown,
        IReadOnlyList<string> inputs,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var owned = source;
        var seen = new SeenArticles();
        await foreach (var item in source.ReadAsync(inputs, cancellationToken).ConfigureAwait(false))
        {
            var reading = item switch
            {
                SourceItem.Document document when isKnown?.Invoke(document.Raw) is true => new ArticleReading.Known(document.Raw),
                SourceItem.Document document => Once(seen, document.Raw, extractor.Extract(document.Raw)),
                SourceItem.Failed failed => failed.Reading,
                _ => throw new NotSupportedException("A source gave neither a document nor a fault."),
            };
            if (reading is not null)
            {
                yield return reading;
            }
        }
    }

    /// <summary>The reading, or the fault that its id is taken; null where the very same article has been read before.</summary>
    private static ArticleReading? Once(SeenArticles seen, RawDocument raw, ArticleReading reading)
    {
        if (reading is not ArticleReading.Read { Article: var article } || seen.Add(article, raw, out var earlier))
        {
            return reading;
        }

        var place = raw.Line is { } line ? $"{raw.Input}:{line}" : raw.Input;
        return earlier is null ? null : new ArticleReading.Unreadable(
            raw.Input,
            raw.Line,
            UnreadableReason.DuplicateId,
            $"{place}: the id '{article.Id}' is taken by another article of this run ({earlier}). Give each article an id of its own.");
    }
}
