using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Lemmas;
using Ledgerline.Linguistics.Neural;
using Ledgerline.Linguistics.Tagging;
using Ledgerline.Linguistics.Words;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Storage;

/// <summary>All that was learnt of one language. Thread-safe.</summary>
internal sealed class LinguisticsModel
{
    private readonly TagCandidates _candidates;
    private readonly LabelWeights _labelWeights;

    /// <summary>Puts the parts together.</summary>
    public LinguisticsModel(
        Language language,
        string licence,
        string learntFrom,
        TagSet tags,
        WordTable words,
        EditScript[] scripts,
        RelationSet relations,
        TraitTable traits,
        FrozenWeights lemmaWeights,
        NetworkWeights network,
        Tensor embeddings)
    {
        (Language, Licence, LearntFrom) = (language, licence, learntFrom);
        (Tags, Words, Scripts, Relations, Traits) = (tags, words, scripts, relations, traits);
        (LemmaWeights, Network, Embeddings) = (lemmaWeights, network, embeddings);
        Lemmatizer = new Lemmatizer(tags, words, scripts, lemmaWeights);
        _candidates = new TagCandidates(tags, words);
        _labelWeights = new LabelWeights(network, tags);
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>The terms under which the weights may be used.</summary>
    public string Licence { get; }

    /// <summary>The files that they were learnt from, and how.</summary>
    public string LearntFrom { get; }

    /// <summary>The tags.</summary>
    public TagSet Tags { get; }

    /// <summary>The words of the training data.</summary>
    public WordTable Words { get; }

    /// <summary>The edit scripts, by their numbers.</summary>
    public EditScript[] Scripts { get; }

    /// <summary>The relations.</summary>
    public RelationSet Relations { get; }

    /// <summary>The traits of words.</summary>
    public TraitTable Traits { get; }

    /// <summary>What the lemmatiser learnt.</summary>
    public FrozenWeights LemmaWeights { get; }

    /// <summary>What the network learnt.</summary>
    public NetworkWeights Network { get; }

    /// <summary>What the network learnt of the traits.</summary>
    public Tensor Embeddings { get; }

    /// <summary>The lemmatiser.</summary>
    public Lemmatizer Lemmatizer { get; }

    /// <summary>Prepares the network for one thread.</summary>
    public NetworkPass NewPass() => new(Network, Embeddings, Tags, _candidates, _labelWeights);
}
