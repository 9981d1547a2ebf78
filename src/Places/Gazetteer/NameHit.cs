namespace Ledgerline.Places.Gazetteers;

/// <summary>A place found by name, before it is made.</summary>
/// <param name="Place">The place's index.</param>
/// <param name="Text">The name that fits, as an offset into the texts.</param>
/// <param name="Kind">How it fits.</param>
/// <param name="Score">How well.</param>
internal readonly record struct NameHit(int Place, uint Text, NameMatchKind Kind, double Score);
