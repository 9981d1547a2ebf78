using Ledgerline.Records;

namespace Ledgerline.Pipeline;

/// <summary>What a language's model is to be learnt from.</summary>
public sealed record TrainingRequest
{
    /// <summary>The language.</summary>
    public required Language Language { get; init; }

    /// <summary>CoNLL-U files; <c>.gz</c> is unpacked.</summary>
    public required IReadOnlyList<string> Treebanks { get; init; }

    /// <summary>The model file to write.</summary>
    public required string Output { get; init; }

    /// <summary>Treebanks of a kindred language, of which only the trees are learnt.</summary>
    public IReadOnlyList<string> Kindred { get; init; } = [];

    /// <summary>The <c>.aff</c> file of a spelling dictionary in Hunspell's format; null for none.</summary>
    public string? Dictionary { get; init; }

    /// <summary>The terms under which the weights may be used; the model states them.</summary>
    public required string Licence { get; init; }

    /// <summary>How often a word must be seen for its tags there to be taken for all that it can have, 1 or more.</summary>
    public int Closed { get; init; } = 200;

    /// <summary>How often the treebanks are gone through, 1 or more.</summary>
    public int Passes { get; init; } = 16;

    /// <summary>Where every random order begins.</summary>
    public long Seed { get; init; } = 1;
}
