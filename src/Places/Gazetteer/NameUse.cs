namespace Ledgerline.Places.Gazetteers;

/// <summary>When a place bore a name, and how it is used, as far as the sources say.</summary>
/// <param name="From">The year in which the place took the name; null where that is not known.</param>
/// <param name="To">The year in which it gave the name up; null where that is not known, or where it bears it still.</param>
/// <param name="IsColloquial">Whether it is slang or a nickname.</param>
public sealed record NameUse(int? From, int? To, bool IsColloquial);
