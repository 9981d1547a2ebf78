using Ledgerline.Lineage.Copies;
using Ledgerline.Lineage.Stories;
using Ledgerline.Records;

namespace Ledgerline.Lineage;

/// <summary>Tells which articles derive from which, and which tell one story.</summary>
/// <remarks>Only the reporting is compared, never captions or what the page says of itself. The answer does not depend on the order of the
/// articles. Immutable after construction, so one instance serves every thread.</remarks>
public sealed class CopyDetector
{
    private readonly CopyOptions _options;

    /// <summary>Creates a detector.</summary>
    /// <param name="options">Its settings; null takes the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of range.</exception>
    public CopyDetector(CopyOptions? options = null)
    {
        _options = options ?? new CopyOptions();
        _options.Validate();
    }

    /// <summary>Every article's place among the others, by article id.</summary>
    /// <param name="articles">The articles, each id once.</param>
    /// <param name="claims">Their claims; an article without an entry has none.</param>
    /// <exception cref="ArgumentException">Two articles bear one id.</exception>
    public IReadOnlyList<StoryArticle> Detect(IReadOnlyList<Article> articles, IReadOnlyDictionary<ArticleId, IReadOnlyList<Claim>> claims)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(claims);
        var ordered = articles.Order(Chronology.Instance).ToArray();
        if (articles.DistinctBy(article => article.Id).Count() != articles.Count)
        {
            throw new ArgumentException("Two articles bear one id. Hand over each article once.", nameof(articles));
        }

        var fingerprints = ordered.AsParallel().AsOrdered().Select(article => new Fingerprint(article, _options.ShingleWords)).ToArray();
        var links = new CopyComparer(_options, ordered, fingerprints).Compare(Pairs(ordered, fingerprints));
        var judge = new CopyJudge(_options, ordered, fingerprints);
        var forest = new CopyForest(ordered.Length, links.Select(judge.Judge).OfType<Derivation>());
        var nearest = Nearest(links, ordered.Length);
        var stories = new StoryGrouper(_options).Group(ordered, fingerprints, claims, forest);
        return [.. ordered
            .Select((article, i) => new StoryArticle(
                article.Id,
                ordered[stories[i]].Id,
                forest.Original(i) is { } original ? ordered[original].Id : null,
                forest.Original(i) is null ? nearest[i] : forest.Shares[i],
                forest.Doubts[i]))
            .OrderBy(article => article.Article)];
    }

    /// <summary>The pairs that are worth a comparison.</summary>
    private List<(int One, int Other)> Pairs(Article[] articles, Fingerprint[] fingerprints)
    {
        var index = new CopyIndex(_options);
        var pairs = new List<(int One, int Other)>();
        for (var i = 0; i < articles.Length; i++)
        {
            pairs.AddRange(index.Find(fingerprints[i]).Select(found => (found.Number, i)));
            index.Add(articles[i], fingerprints[i]);
        }

        return pairs;
    }

    private static double[] Nearest(IReadOnlyList<CopyLink> links, int count)
    {
        var nearest = new double[count];
        foreach (var link in links)
        {
            nearest[link.One] = Math.Max(nearest[link.One], link.OfOne.Share);
            nearest[link.Other] = Math.Max(nearest[link.Other], link.OfOther.Share);
        }

        return nearest;
    }
}
