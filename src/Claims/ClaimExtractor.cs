using Ledgerline.Claims.Lexicons;
using Ledgerline.Claims.Participants;
using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims;

/// <summary>Reads the claims out of an article: who says what happened, where, when, and how surely.</summary>
/// <remarks>Immutable after construction, so one instance serves every thread. The same article gives the same claims.</remarks>
public sealed class ClaimExtractor
{
    private readonly ClaimLexicons _lexicons;
    private readonly ClaimExtractorOptions _options;
    private readonly SideTagger _tagger;
    private readonly ArticleClaims _reader;

    /// <summary>Creates an extractor for one theatre.</summary>
    /// <param name="lexicons">The words of each language.</param>
    /// <param name="theatre">The sides and who acts for them.</param>
    /// <param name="options">The settings.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting of <paramref name="options"/> is out of range.</exception>
    public ClaimExtractor(ClaimLexicons lexicons, Theatre theatre, ClaimExtractorOptions options)
    {
        ArgumentNullException.ThrowIfNull(lexicons);
        ArgumentNullException.ThrowIfNull(theatre);
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        _lexicons = lexicons;
        _options = options;
        _tagger = new SideTagger(theatre);
        _reader = new ArticleClaims(theatre, options);
    }

    /// <summary>The languages that claims can be read in; articles of others have none.</summary>
    public IReadOnlyCollection<Language> Languages => _lexicons.Languages;

    /// <summary>The claims of the article, by where they stand.</summary>
    public IReadOnlyList<Claim> Extract(GeoparsedArticle article) => Read(article, null);

    /// <summary>The same claims, each with the words, the way through the tree and the lexicon entries that it was read from.</summary>
    public IReadOnlyList<(Claim Claim, Explanation Explanation)> Explain(GeoparsedArticle article)
    {
        var explanations = new Dictionary<ClaimId, Explanation>();
        return [.. Read(article, explanations).Select(claim => (claim, explanations.GetValueOrDefault(claim.Id, Explanation.OfEarlierClaim)))];
    }

    private Claim[] Read(GeoparsedArticle article, Dictionary<ClaimId, Explanation>? explanations)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (_lexicons.For(article.Parsed.Article.Language) is not { } lexicon)
        {
            return [];
        }

        var claims = _reader.Read(article.Parsed.Article, Views(article, lexicon), explanations);
        return [.. claims
            .Where(claim => claim.Confidence.Value >= _options.MinConfidence)
            .OrderBy(claim => claim.Span)
            .ThenBy(claim => claim.Place.Mention)
            .ThenBy(claim => claim.Type)
            .ThenBy(claim => claim.Id)];
    }

    private List<SentenceView> Views(GeoparsedArticle article, ClaimLexicon lexicon)
    {
        var mentions = article.Mentions.ToLookup(mention => mention.Sentence);
        var views = new List<SentenceView>(article.Parsed.Sentences.Count);
        for (var i = 0; i < article.Parsed.Sentences.Count; i++)
        {
            var sentence = TreeMender.Mend(article.Parsed.Sentences[i], lexicon);
            var tree = new DependencyTree(sentence);
            var located = mentions[i].Select(mention => MentionNode.Locate(tree, mention)).OfType<MentionNode>();
            views.Add(new SentenceView(i, article.Parsed.Article.Text, sentence, tree, _tagger.Tag(sentence.Tokens), [.. located], lexicon));
        }

        return views;
    }
}
