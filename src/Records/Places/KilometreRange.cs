namespace Ledgerline.Records;

/// <summary>A distance as a text gives it, in kilometres; an open side is absent.</summary>
/// <param name="Min">At least so far; null where no least distance is said.</param>
/// <param name="Max">At most so far; null where no greatest distance is said.</param>
public readonly record struct KilometreRange(double? Min, double? Max);
