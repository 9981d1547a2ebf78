namespace Ledgerline.Records;

/// <summary>An article that tells an origin, with the copies of it that tell it too.</summary>
/// <param name="Article">The article.</param>
/// <param name="IsCopy">Whether it derives from another article, be it one that tells the origin or not.</param>
/// <param name="Doubt">What makes doubtful what it derives from; null for nothing.</param>
/// <param name="Copies">The articles that derive from it.</param>
public sealed record ToldBy(ArticleId Article, bool IsCopy, CopyDoubt? Doubt, IReadOnlyList<ToldBy> Copies)
{
    /// <summary>The articles of an origin as trees, each level in the origin's order.</summary>
    /// <param name="origin">The origin.</param>
    /// <param name="stories">What each article derives from; of articles that are missing nothing is known.</param>
    public static IReadOnlyList<ToldBy> Trees(Origin origin, IReadOnlyList<StoryArticle> stories)
    {
        ArgumentNullException.ThrowIfNull(origin);
        ArgumentNullException.ThrowIfNull(stories);
        var tellers = origin.Articles.ToHashSet();
        var originals = stories.Where(story => story.CopyOf is not null && tellers.Contains(story.Article)).ToDictionary(story => story.Article, story => story.CopyOf!.Value); // Kept only where set.
        var copies = origin.Articles.ToLookup(article => originals.TryGetValue(article, out var original) && tellers.Contains(original) ? original : (ArticleId?)null);
        var doubts = stories.ToDictionary(story => story.Article, story => story.Doubt);
        return Under(null);

        IReadOnlyList<ToldBy> Under(ArticleId? original) => [.. copies[original].Select(article => new ToldBy(article, originals.ContainsKey(article), doubts.GetValueOrDefault(article), Under(article)))];
    }
}
