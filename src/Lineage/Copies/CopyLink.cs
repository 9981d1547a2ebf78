namespace Ledgerline.Lineage.Copies;

/// <summary>What two articles share.</summary>
/// <param name="One">The index of the one that comes first in <see cref="Chronology"/>.</param>
/// <param name="Other">The index of the other.</param>
/// <param name="OfOne">What the other has of the first.</param>
/// <param name="OfOther">What the first has of the other.</param>
internal readonly record struct CopyLink(int One, int Other, SharedText OfOne, SharedText OfOther);
