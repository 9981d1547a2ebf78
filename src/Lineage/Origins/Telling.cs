using Ledgerline.Records;

namespace Ledgerline.Lineage.Origins;

/// <summary>A claim with what is needed to tell whether it repeats another.</summary>
/// <param name="Rank">Its place in the one order in which tellings are looked at.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Article">Its article.</param>
/// <param name="Story">The story of its article.</param>
/// <param name="Speaker">Who is said to say it; null where the article says it itself.</param>
/// <param name="Uttered">When it was said, else when it was published; null where neither is known.</param>
internal sealed record Telling(int Rank, Claim Claim, Article Article, ArticleId Story, Speaker? Speaker, DayRange? Uttered);
