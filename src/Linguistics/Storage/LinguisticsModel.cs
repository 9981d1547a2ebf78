using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Lemmas;
using Ledgerline.Linguistics.Parsing;
using Ledgerline.Linguistics.Tagging;
using Ledgerline.Linguistics.Words;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Storage;

/// <summary>All that was learnt of one language. Thread-safe.</summary>
internal sealed class LinguisticsModel
{
    /// <summary>Puts the parts together.</summary>
    public LinguisticsModel(
        Language language,
        TagSet tags,
        WordTable words,
        EditScript[] scripts,
        TransitionSet transitions,
        FrozenWeights taggerWeights,
        FrozenWeights lemmaWeights,
        FrozenWeights parserWeights)
    {
        Language = language;
        Tags = tags;
        Words = words;
        Scripts = scripts;
        Transitions = transitions;
        TaggerWeights = taggerWeights;
        LemmaWeights = lemmaWeights;
        ParserWeights = parserWeights;
        Tagger = new MorphologyTagger(tags, words, taggerWeights);
        Lemmatizer = new Lemmatizer(tags, words, scripts, lemmaWeights);
        Parser = new DependencyParser(transitions, parserWeights);
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>The tags.</summary>
    public TagSet Tags { get; }

    /// <summary>The words of the training data.</summary>
    public WordTable Words { get; }

    /// <summary>The edit scripts, by their numbers.</summary>
    public EditScript[] Scripts { get; }

    /// <summary>The transitions with their relations.</summary>
    public TransitionSet Transitions { get; }

    /// <summary>What the tagger learnt.</summary>
    public FrozenWeights TaggerWeights { get; }

    /// <summary>What the lemmatiser learnt.</summary>
    public FrozenWeights LemmaWeights { get; }

    /// <summary>What the parser learnt.</summary>
    public FrozenWeights ParserWeights { get; }

    /// <summary>The tagger.</summary>
    public MorphologyTagger Tagger { get; }

    /// <summary>The lemmatiser.</summary>
    public Lemmatizer Lemmatizer { get; }

    /// <summary>The parser.</summary>
    public DependencyParser Parser { get; }

    /// <summary>How many scores a <see cref="Workspace"/> needs room for.</summary>
    public int Room => Math.Max(Math.Max(Tags.PartCount, Scripts.Length), Transitions.PartCount);
}
