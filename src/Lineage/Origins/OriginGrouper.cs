using Ledgerline.Records;

namespace Ledgerline.Lineage.Origins;

/// <summary>Groups tellings into origins: first those that name a speaker, then the outlets' own words by what they repeat.</summary>
internal sealed class OriginGrouper
{
    private readonly TellingMatcher _matcher;
    private readonly LinkedArticles _linked;
    private readonly IReadOnlyList<Telling> _tellings;
    private readonly Dictionary<ArticleId, List<Telling>> _byArticle;
    private readonly Dictionary<Telling, Cluster> _clusterOf = new(ReferenceEqualityComparer.Instance);
    private readonly List<Cluster> _clusters = [];
    private readonly ClusterIndex _index = new();

    /// <param name="options">The settings.</param>
    /// <param name="matcher">Compares tellings.</param>
    /// <param name="tellings">All tellings, by rank.</param>
    public OriginGrouper(OriginOptions options, TellingMatcher matcher, IReadOnlyList<Telling> tellings)
    {
        _matcher = matcher;
        _tellings = tellings;
        _byArticle = tellings.GroupBy(telling => telling.Article.Id).ToDictionary(group => group.Key, group => group.ToList());
        _linked = new LinkedArticles(options, matcher, _byArticle, _clusterOf);
    }

    /// <summary>The origins, in the order in which they were opened.</summary>
    /// <param name="copies">What each article derives from.</param>
    public IReadOnlyList<Cluster> Group(IReadOnlyDictionary<ArticleId, ArticleId> copies)
    {
        // "Officials say" after those who are known by name or house, so that no two of these meet through it.
        foreach (var telling in _tellings.Where(telling => telling.Speaker is not null).OrderBy(telling => telling.Speaker is { IsVague: true }).ThenBy(telling => telling.Rank))
        {
            Join(telling, Best(telling, (sample, _) => _matcher.Attributed(telling, sample))
                ?? (telling.Speaker is { IsVague: true } ? Best(telling, (sample, cluster) => _matcher.Vague(telling, sample, cluster.Side)) : null));
        }

        var unattributed = _tellings.Where(telling => telling.Speaker is null).ToList();
        foreach (var telling in unattributed)
        {
            if (AttributedInArticle(telling) is { } cluster)
            {
                Join(telling, cluster);
            }
        }

        // Originals before their copies, so that a copy finds where its original went.
        foreach (var telling in unattributed.Where(telling => !_clusterOf.ContainsKey(telling)).OrderBy(telling => Depth(telling.Article.Id, copies)).ToList())
        {
            Join(telling, InOriginal(telling, copies) ?? _linked.Find(telling) ?? OnePassage(telling) ?? SaidBefore(telling));
        }

        return _clusters;
    }

    private void Join(Telling telling, Cluster? cluster)
    {
        if (cluster is null)
        {
            cluster = new Cluster(_clusters.Count);
            _clusters.Add(cluster);
        }

        cluster.Add(telling);
        _clusterOf[telling] = cluster;
        _index.Add(cluster, telling);
    }

    private Cluster? Best(Telling telling, Func<Telling, Cluster, PropositionMatch> match)
        => _index.Near(telling)
            .Where(cluster => _matcher.Near(cluster.Uttered, telling.Uttered))
            .Select(cluster => (Cluster: cluster, Match: cluster.Samples.Max(sample => match(sample, cluster))))
            .Where(each => each.Match != PropositionMatch.None)
            .OrderByDescending(each => each.Match)
            .ThenByDescending(each => each.Cluster.Samples.Any(sample => sample.Article.Id == telling.Article.Id))
            .ThenBy(each => Chronology.DaysApart(each.Cluster.Uttered, telling.Uttered) ?? 0)
            .ThenBy(each => each.Cluster.Number)
            .FirstOrDefault().Cluster;

    // What an article says itself after, or besides, having told who says so, presupposes it. It says more than its source only once the source was cited.
    private Cluster? AttributedInArticle(Telling telling)
        => _byArticle[telling.Article.Id]
            .Where(other => other.Speaker is not null)
            .Select(other => (Other: other, Match: _matcher.Repeated(telling, other, areLinked: false), IsBefore: other.Claim.Span < telling.Claim.Span))
            .Where(each => each.Match == PropositionMatch.Same || (each.Match == PropositionMatch.Akin && each.IsBefore))
            .OrderByDescending(each => each.Match)
            .ThenByDescending(each => each.IsBefore)
            .ThenBy(each => Math.Abs(each.Other.Claim.Span.Start - telling.Claim.Span.Start))
            .ThenBy(each => each.Other.Rank)
            .Select(each => _clusterOf[each.Other])
            .FirstOrDefault();

    private Cluster? InOriginal(Telling telling, IReadOnlyDictionary<ArticleId, ArticleId> copies)
        => copies.TryGetValue(telling.Article.Id, out var original) && _byArticle.TryGetValue(original, out var tellings)
            ? tellings
                .Where(_clusterOf.ContainsKey)
                .Select(other => (Other: other, Match: _matcher.Repeated(telling, other, areLinked: true)))
                .Where(each => each.Match != PropositionMatch.None)
                .OrderByDescending(each => each.Match)
                .ThenByDescending(each => each.Other.Speaker is not null)
                .ThenBy(each => each.Other.Rank)
                .Select(each => _clusterOf[each.Other])
                .FirstOrDefault()
            : null;

    private Cluster? OnePassage(Telling telling)
        => _index.Near(telling).OrderBy(cluster => cluster.Number).FirstOrDefault(cluster => cluster.Samples.Any(sample => _matcher.IsOnePassage(telling, sample)));

    private Cluster? SaidBefore(Telling telling)
        => _byArticle[telling.Article.Id]
            .Where(other => other.Speaker is null && _clusterOf.ContainsKey(other) && _matcher.IsSaidTwice(telling, other))
            .Select(other => _clusterOf[other])
            .FirstOrDefault();

    private static int Depth(ArticleId article, IReadOnlyDictionary<ArticleId, ArticleId> copies)
    {
        var depth = 0;
        while (copies.TryGetValue(article, out article) && depth < copies.Count)
        {
            depth++;
        }

        return depth;
    }
}
