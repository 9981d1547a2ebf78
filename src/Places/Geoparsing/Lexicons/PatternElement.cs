namespace Ledgerline.Places.Geoparsing.Lexicons;

/// <summary>A step of a relation pattern.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Words">The words it may be, where it is a word.</param>
/// <param name="IsOptional">Whether it may be missing.</param>
internal sealed record PatternElement(PatternElementKind Kind, IReadOnlySet<string> Words, bool IsOptional);
