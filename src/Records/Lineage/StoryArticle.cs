namespace Ledgerline.Records;

/// <summary>An article's place among the others: which story it tells, and what it copies.</summary>
/// <param name="Article">The article.</param>
/// <param name="Story">The story, named after its first article.</param>
/// <param name="CopyOf">The article it derives from; null where it derives from none that is known.</param>
/// <param name="Similarity">The share of its text that <paramref name="CopyOf"/> has too, or of the nearest other article where it copies none; 0 to 1.</param>
/// <param name="Doubt">What makes doubtful what it derives from; null for nothing.</param>
public sealed record StoryArticle(ArticleId Article, ArticleId Story, ArticleId? CopyOf, double Similarity, CopyDoubt? Doubt = null);
