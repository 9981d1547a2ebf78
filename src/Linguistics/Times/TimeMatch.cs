namespace Ledgerline.Linguistics.Times;

/// <summary>A time expression found at a word.</summary>
/// <param name="End">The index behind its last word.</param>
/// <param name="Value">What it stands for.</param>
internal readonly record struct TimeMatch(int End, TimeValue Value);
