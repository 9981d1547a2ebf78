namespace Ledgerline.Records;

/// <summary>A name that a sentence bears.</summary>
/// <param name="Start">The index of its first token within the sentence.</param>
/// <param name="End">The index after its last token.</param>
/// <param name="Kind">What it names.</param>
public readonly record struct Entity(int Start, int End, EntityKind Kind);
