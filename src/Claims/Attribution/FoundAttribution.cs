namespace Ledgerline.Claims.Attribution;

/// <summary>An attribution while it is read: its words by sentence and token. What is quoted on in later sentences is added to its content.</summary>
/// <param name="Sentence">The sentence of its cue.</param>
/// <param name="Source">The tokens of the source in that sentence.</param>
/// <param name="Cue">The tokens of the cue in that sentence.</param>
/// <param name="Content">The tokens of what is said, by sentence.</param>
internal sealed record FoundAttribution(int Sentence, IReadOnlySet<int> Source, IReadOnlySet<int> Cue, SortedSet<(int Sentence, int Token)> Content);
