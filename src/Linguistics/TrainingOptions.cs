using Ledgerline.Records;

namespace Ledgerline.Linguistics;

/// <summary>What a language's model is learnt from, and how long.</summary>
public sealed record TrainingOptions
{
    /// <summary>The language.</summary>
    public required Language Language { get; init; }

    /// <summary>CoNLL-U files with tags, lemmas and trees, in the order in which they are read; <c>.gz</c> is unpacked.</summary>
    public required IReadOnlyList<string> Treebanks { get; init; }

    /// <summary>The terms under which the weights may be used, as the licences of the data ask; the model file states them.</summary>
    public string Licence { get; init; } = "not stated";

    /// <summary>Treebanks of a kindred language: the network learns from their trees, too, but no word or lemma is taken from them.</summary>
    public IReadOnlyList<string> Kindred { get; init; } = [];

    /// <summary>The <c>.aff</c> file of a spelling dictionary in Hunspell's format, with its <c>.dic</c> file beside it; null to learn without one.</summary>
    public string? Dictionary { get; init; }

    /// <summary>Where every random order begins.</summary>
    /// <value>Default 1.</value>
    public long Seed { get; init; } = 1;

    /// <summary>How often the network sees the treebanks.</summary>
    /// <value>1 or more; default 16.</value>
    public int Epochs { get; init; } = 16;

    /// <summary>How fast the network learns at most.</summary>
    /// <value>Positive; default 0.003.</value>
    public double LearningRate { get; init; } = 0.003;

    /// <summary>Which share of the network's values is left out while it learns.</summary>
    /// <value>0 to less than 1; default 0.3.</value>
    public double Dropout { get; init; } = 0.3;

    /// <summary>Which share of the words is taken for unknown while the network learns.</summary>
    /// <value>0 to less than 1; default 0.15.</value>
    public double WordDropout { get; init; } = 0.15;

    /// <summary>How often a word must be seen for its tags there to be taken for all that it can have. Too low, and a word that the treebanks use in
    /// one sense alone ("mine", the pronoun) is never read in another.</summary>
    /// <value>1 or more; default 200.</value>
    public int ClosedCount { get; init; } = 200;

    /// <summary>How often the lemmatiser sees the words.</summary>
    /// <value>1 or more; default 10.</value>
    public int LemmatizerEpochs { get; init; } = 10;

    /// <summary>How many threads may work at once. The model does not depend on it.</summary>
    /// <value>1 or more; default 2.</value>
    public int Threads { get; init; } = 2;

    /// <summary>The room that the lemmatiser's weights may take, in bytes.</summary>
    /// <value>Positive; default 800,000.</value>
    public int LemmatizerBytes { get; init; } = 800_000;
}
