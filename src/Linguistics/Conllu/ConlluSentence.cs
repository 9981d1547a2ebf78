namespace Ledgerline.Linguistics.Conllu;

/// <summary>A sentence as CoNLL-U writes it. Empty nodes (<c>8.1</c>) are not kept.</summary>
public sealed record ConlluSentence
{
    /// <summary>The head of the word that governs all others.</summary>
    public const int RootHead = -1;

    /// <summary>The head of a word whose HEAD column is empty.</summary>
    public const int NoHead = -2;

    /// <summary>The comment lines, with their <c>#</c>.</summary>
    public IReadOnlyList<string> Comments { get; init; } = [];

    /// <summary>The syntactic words, in order.</summary>
    public required IReadOnlyList<ConlluWord> Words { get; init; }

    /// <summary>The multiword tokens, in order.</summary>
    public IReadOnlyList<ConlluRange> Ranges { get; init; } = [];

    /// <summary>The number of its first line within its file, from 1; 0 where it was not read from one.</summary>
    public int Line { get; init; }
}
