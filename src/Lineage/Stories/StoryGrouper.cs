using Ledgerline.Lineage.Copies;
using Ledgerline.Records;

namespace Ledgerline.Lineage.Stories;

/// <summary>Puts articles about one happening together: each joins the story it is most like, or opens one.</summary>
internal sealed class StoryGrouper(CopyOptions options)
{
    // Stories are looked up by an article's weightiest terms, of each term the newest stories.
    private const int LookUpTerms = 30;
    private const int LongestPosting = 64;

    /// <summary>For each article (in <see cref="Chronology"/>) the index of the article that its story is named after.</summary>
    public int[] Group(
        IReadOnlyList<Article> articles,
        IReadOnlyList<Fingerprint> fingerprints,
        IReadOnlyDictionary<ArticleId, IReadOnlyList<Claim>> claims,
        CopyForest forest)
    {
        var vectors = StoryVectors.Of(articles, fingerprints, claims);
        var postings = new Dictionary<ulong, List<Story>>();
        var stories = new Story?[articles.Count];
        for (var i = 0; i < articles.Count; i++)
        {
            var story = OfOriginal(i, forest, stories) ?? MostAlike(vectors[i], articles[i], postings) ?? new Story(i);
            stories[i] = story;
            story.Add(vectors[i], articles[i].Published.Range);
            Post(story, vectors[i], postings);
        }

        return Joined(stories, forest);
    }

    private static Story? OfOriginal(int article, CopyForest forest, Story?[] stories)
        => forest.Original(article) is { } original ? stories[original] : null;

    private Story? MostAlike((ulong Term, double Weight)[] vector, Article article, Dictionary<ulong, List<Story>> postings)
        => vector.Take(LookUpTerms)
            .SelectMany(term => postings.GetValueOrDefault(term.Term) ?? [])
            .Distinct()
            .Where(story => story.DaysFrom(article.Published.Range) is null || story.DaysFrom(article.Published.Range) <= options.StoryDays)
            .Select(story => (Story: story, Likeness: story.Likeness(vector)))
            .Where(each => each.Likeness >= options.LeastStoryLikeness)
            .OrderByDescending(each => each.Likeness)
            .ThenBy(each => each.Story.First)
            .FirstOrDefault().Story;

    private static void Post(Story story, (ulong Term, double Weight)[] vector, Dictionary<ulong, List<Story>> postings)
    {
        foreach (var (term, _) in vector.Take(LookUpTerms))
        {
            if (!postings.TryGetValue(term, out var posting))
            {
                postings.Add(term, posting = []);
            }

            if (posting.Contains(story))
            {
                continue;
            }

            if (posting.Count == LongestPosting)
            {
                posting.RemoveAt(0);
            }

            posting.Add(story);
        }
    }

    // A copy may stand before its original where the dates are open; then the two stories are one.
    private static int[] Joined(Story?[] stories, CopyForest forest)
    {
        var roots = Array.ConvertAll(stories, story => story!.First); // Every article has been given a story.
        var parents = Enumerable.Range(0, roots.Length).ToArray();
        int Root(int at)
        {
            while (parents[at] != at)
            {
                at = parents[at] = parents[parents[at]];
            }

            return at;
        }

        for (var i = 0; i < roots.Length; i++)
        {
            if (forest.Original(i) is { } original)
            {
                var (one, other) = (Root(roots[i]), Root(roots[original]));
                parents[Math.Max(one, other)] = Math.Min(one, other);
            }
        }

        return Array.ConvertAll(roots, Root);
    }
}
