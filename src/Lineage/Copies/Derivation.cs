using Ledgerline.Records;

namespace Ledgerline.Lineage.Copies;

/// <summary>One article that derives from another.</summary>
/// <param name="Copy">The index of the copy.</param>
/// <param name="Original">The index of what it derives from.</param>
/// <param name="Share">The share of the copy's text that the original has, 0 to 1.</param>
/// <param name="Doubt">What makes the direction doubtful; null for nothing.</param>
internal readonly record struct Derivation(int Copy, int Original, double Share, CopyDoubt? Doubt);
