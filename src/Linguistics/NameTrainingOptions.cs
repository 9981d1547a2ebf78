using Ledgerline.Records;

namespace Ledgerline.Linguistics;

/// <summary>What a language's name weights are learnt from, and how long.</summary>
public sealed record NameTrainingOptions
{
    /// <summary>The language.</summary>
    public required Language Language { get; init; }

    /// <summary>CoNLL-U files with tags, trees and entities in MISC, in the order in which they are read; <c>.gz</c> is unpacked.</summary>
    public required IReadOnlyList<string> Treebanks { get; init; }

    /// <summary>The genres of documents that are learnt from (<c># meta::genre</c>).</summary>
    /// <value>Default: none, which means all.</value>
    public IReadOnlyList<string> Genres { get; init; } = [];

    /// <summary>The language's model, so that names are learnt from predicted tags and trees as well as from the treebank's.</summary>
    public required string Model { get; init; }

    /// <summary>The folder that has a folder of lexicons for each language.</summary>
    public required string Lexicons { get; init; }

    /// <summary>A GeoNames table of places (19 columns), whose names become a feature; null for none.</summary>
    public string? Places { get; init; }

    /// <summary>Lists of given names, one a line, which become a feature.</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<string> Givens { get; init; } = [];

    /// <summary>A file of words with their vectors in GloVe's layout, the frequent ones first, from which the words get classes and the network its
    /// input; null for neither.</summary>
    public string? Vectors { get; init; }

    /// <summary>How many words of <see cref="Vectors"/> are taken, from the first.</summary>
    /// <value>Positive; default 100,000.</value>
    public int VectorWords { get; init; } = 100_000;

    /// <summary>The network over <see cref="Vectors"/>.</summary>
    public NameNetworkOptions Network { get; init; } = new();

    /// <summary>Treebanks that mark no names: those that the first learning finds in them, by their tags and trees, are learnt from in a second one.</summary>
    /// <value>Default: none, and there is but one learning.</value>
    public IReadOnlyList<string> Unmarked { get; init; } = [];

    /// <summary>The model whose tags and trees <see cref="Unmarked"/> is read with; null for <see cref="Model"/>.</summary>
    public string? UnmarkedModel { get; init; }

    /// <summary>How often a sentence of <see cref="Unmarked"/> is seen.</summary>
    /// <value>0 to 1; default 0.8: in four passes of five.</value>
    public double UnmarkedShare { get; init; } = 0.8;

    /// <summary>How many people a place of <see cref="Places"/> must have.</summary>
    /// <value>Default 15,000.</value>
    public int PlacePopulation { get; init; } = 15_000;

    /// <summary>Where every random order begins.</summary>
    /// <value>Default 1.</value>
    public long Seed { get; init; } = 1;

    /// <summary>How often the sentences are seen.</summary>
    /// <value>1 or more; default 6.</value>
    public int Epochs { get; init; } = 6;

    /// <summary>Which share of the features is left out while learning, so that no single one is trusted too far.</summary>
    /// <value>0 to less than 1; default 0.3.</value>
    public double Dropout { get; init; } = 0.3;

    /// <summary>How often a sentence is also seen in small letters, in capitals, or in a headline's.</summary>
    /// <value>0 to 1; default 0.25: at every fourth pass.</value>
    public double VariantShare { get; init; } = 0.25;

    /// <summary>How often a sentence is also seen with other names in place of its own.</summary>
    /// <value>0 to 1; default 0.5: at every second pass.</value>
    public double SwapShare { get; init; } = 0.5;

    /// <summary>The room that the weights may take, in bytes.</summary>
    /// <value>Positive; default 1,000,000.</value>
    public int Bytes { get; init; } = 1_000_000;
}
