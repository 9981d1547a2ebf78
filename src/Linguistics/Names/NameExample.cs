using Ledgerline.Records;

namespace Ledgerline.Linguistics.Names;

/// <summary>A sentence to learn names from.</summary>
/// <param name="Readings">The sentence with the treebank's tags and tree, and with the model's.</param>
/// <param name="Variants">The same in other letters (<see cref="CaseVariants"/>).</param>
/// <param name="Swapped">The same with other names (<see cref="NameSwaps"/>).</param>
/// <param name="Labels">The label of each word.</param>
internal sealed record NameExample(IReadOnlyList<Sentence> Readings, IReadOnlyList<Sentence> Variants, IReadOnlyList<Sentence> Swapped, int[] Labels);
