using Ledgerline.Records;

namespace Ledgerline.Pipeline;

/// <summary>From what a language's name weights are to be learnt.</summary>
public sealed record NameTrainingRequest
{
    /// <summary>The language.</summary>
    public required Language Language { get; init; }

    /// <summary>CoNLL-U files whose entities are marked in MISC; <c>.gz</c> is unpacked.</summary>
    public required IReadOnlyList<string> Treebanks { get; init; }

    /// <summary>The model whose tags and trees are learnt from, too; null for the program's own. Best is one that has not learnt from
    /// <see cref="Treebanks"/>: of sentences that it knows by heart it sees more than it will see in others.</summary>
    public string? Model { get; init; }

    /// <summary>The genres of documents that are learnt from; none means all.</summary>
    public IReadOnlyList<string> Genres { get; init; } = [];

    /// <summary>A GeoNames table of places; null for none.</summary>
    public string? Places { get; init; }

    /// <summary>Lists of given names, one a line.</summary>
    public IReadOnlyList<string> Givens { get; init; } = [];

    /// <summary>A file of words with their vectors in GloVe's layout, the frequent ones first; null for none.</summary>
    public string? Vectors { get; init; }

    /// <summary>Treebanks that mark no names: those found in them after a first learning are learnt from in a second.</summary>
    public IReadOnlyList<string> Unmarked { get; init; } = [];

    /// <summary>As <see cref="Model"/>, for <see cref="Unmarked"/>; null for the same model.</summary>
    public string? UnmarkedModel { get; init; }

    /// <summary>The file to write.</summary>
    public required string Output { get; init; }

    /// <summary>Where every random order begins.</summary>
    public long Seed { get; init; } = 1;
}
