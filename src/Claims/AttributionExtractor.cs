using Ledgerline.Claims.Attribution;
using Ledgerline.Claims.Participants;
using Ledgerline.Claims.Syntax;
using Ledgerline.Records;

namespace Ledgerline.Claims;

/// <summary>Reads every attribution out of an article, whatever it is about: source, cue and content (Pareti 2015; Newell and others 2018).</summary>
/// <remarks>
/// Which words are cues is told by learnt weights where the language has some (<c>attribution-weights.tsv</c>), else by its list of cues. Immutable
/// after construction, so one instance serves every thread. The same article gives the same attributions; time grows with its length.
/// </remarks>
public sealed class AttributionExtractor
{
    private readonly ClaimLexicons _lexicons;
    private readonly SideTagger? _tagger;

    /// <summary>Creates an extractor.</summary>
    /// <param name="lexicons">The words of each language.</param>
    /// <param name="theatre">A conflict whose actors are known by name; null for none.</param>
    public AttributionExtractor(ClaimLexicons lexicons, Theatre? theatre)
    {
        ArgumentNullException.ThrowIfNull(lexicons);
        _lexicons = lexicons;
        _tagger = theatre is null ? null : new SideTagger(theatre);
    }

    /// <summary>The attributions, by where they begin; none in a language without a lexicon.</summary>
    public IReadOnlyList<Records.Attribution> Extract(ParsedArticle parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        if (_lexicons.For(parsed.Article.Language) is not { } lexicon)
        {
            return [];
        }

        var views = new List<SentenceView>(parsed.Sentences.Count);
        for (var i = 0; i < parsed.Sentences.Count; i++)
        {
            var sentence = TreeMender.Mend(parsed.Sentences[i], lexicon);
            views.Add(new SentenceView(i, parsed.Article.Text, sentence, new DependencyTree(sentence), _tagger?.Tag(sentence.Tokens) ?? [], [], lexicon));
        }

        var quoted = new QuotedText(QuoteRegions.Find(parsed.Article.Text, parsed.Article.Blocks));
        var finder = new RoleReader(lexicon, quoted);
        var found = views.SelectMany(finder.Read).ToList();
        QuoteContinuation.Extend(views, found, quoted);
        return AttributionList.Of(parsed.Article.Id, views, found);
    }
}
