using System.Collections.Concurrent;
using Ledgerline.Linguistics.Names;
using Ledgerline.Linguistics.Storage;
using Ledgerline.Linguistics.Times;
using Ledgerline.Linguistics.Tokens;
using Ledgerline.Records;

namespace Ledgerline.Linguistics;

/// <summary>Parses articles: sentences, words, tags, lemmas, trees, names and times. Thread-safe; the same article gives the same result on any number of threads.</summary>
/// <remarks>A language's model is read when its first article comes.</remarks>
public sealed class ArticleParser
{
    private readonly string _modelsFolder;
    private readonly string _lexiconsFolder;
    private readonly ArticleParserOptions _options;
    private readonly ConcurrentDictionary<Language, Lazy<SentenceBuilder>> _builders = new();

    private ArticleParser(string modelsFolder, string lexiconsFolder, ArticleParserOptions options)
    {
        _modelsFolder = modelsFolder;
        _lexiconsFolder = lexiconsFolder;
        _options = options;
    }

    /// <summary>The folder in which a build of the program keeps its models.</summary>
    public static string DefaultModelsFolder => Path.Combine(AppContext.BaseDirectory, "models");

    /// <summary>The folder in which a build of the program keeps its lexicons.</summary>
    public static string DefaultLexiconsFolder => Path.Combine(AppContext.BaseDirectory, "data", "lexicons");

    /// <summary>Opens the parser; no file is read yet.</summary>
    /// <param name="modelsFolder">Holds a model for each language, <c>en.model</c>, and may hold weights for its names, <c>en.names</c>.</param>
    /// <param name="lexiconsFolder">Holds a folder of lexicons for each language.</param>
    /// <param name="options">The settings.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    public static ArticleParser Open(string modelsFolder, string lexiconsFolder, ArticleParserOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(modelsFolder);
        ArgumentException.ThrowIfNullOrEmpty(lexiconsFolder);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxSentenceTokens, 10);
        return new ArticleParser(modelsFolder, lexiconsFolder, options);
    }

    /// <summary>Parses the body and the headings of <paramref name="article"/>.</summary>
    /// <exception cref="LinguisticsModelException">There is no model for the article's language, or it cannot be read.</exception>
    /// <exception cref="InvalidDataException">A lexicon of the article's language is missing or cannot be read.</exception>
    public ParsedArticle Parse(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var parsed = article.Blocks.Any(block => block.Kind is BlockKind.Body or BlockKind.Heading);
        return new ParsedArticle(article, parsed ? Builder(article.Language).Build(article) : []);
    }

    private SentenceBuilder Builder(Language language)
        => _builders.GetOrAdd(language, key => new Lazy<SentenceBuilder>(() => Load(key))).Value;

    private SentenceBuilder Load(Language language)
    {
        if (language.Code.Length is < 2 or > 3 || !language.Code.All(char.IsAsciiLetterLower))
        {
            throw new LinguisticsModelException($"'{language}' is no ISO 639 code of a language, so there is no model for it.");
        }

        // The model takes the longest to read.
        var names = Task.Run(() => NameTagger.LoadLearnt(_lexiconsFolder, _modelsFolder, language));
        var rules = Task.Run(() =>
        {
            var segmenter = Segmenter.Load(_lexiconsFolder, language);
            return (Segmenter: segmenter, Times: TimeRecognizer.Load(_lexiconsFolder, segmenter, language));
        });
        var model = ModelReader.Read(ModelCatalog.File(_modelsFolder, language, _options.Models), language);
        return new SentenceBuilder(model, rules.GetAwaiter().GetResult().Segmenter, rules.GetAwaiter().GetResult().Times, names.GetAwaiter().GetResult(), _options);
    }
}
