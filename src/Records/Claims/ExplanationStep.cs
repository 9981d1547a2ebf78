namespace Ledgerline.Records;

/// <summary>One step of an explanation.</summary>
/// <param name="Part">What it gave: <c>event</c>, <c>agent</c>, <c>target</c>, <c>place</c>, <c>source</c> or <c>certainty</c>.</param>
/// <param name="Words">The words it rests on.</param>
/// <param name="Path">The way through the dependency tree from the word that tells of the happening to these words.</param>
/// <param name="Entry">The lexicon entry that counted: file, line where it has one, and what it says; null for none.</param>
public sealed record ExplanationStep(string Part, string Words, string Path, string? Entry);
