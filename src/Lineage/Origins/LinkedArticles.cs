using Ledgerline.Records;

namespace Ledgerline.Lineage.Origins;

/// <summary>Finds the speaker that an article has left out, by another article of its story that shares his other words with it.</summary>
/// <remarks>Two articles that share a speaker and, with what the one says itself, several propositions tell one statement; what the one then says
/// without a source, and the other with him, it has from him.</remarks>
internal sealed class LinkedArticles(
    OriginOptions options,
    TellingMatcher matcher,
    IReadOnlyDictionary<ArticleId, List<Telling>> byArticle,
    IReadOnlyDictionary<Telling, Cluster> clusterOf)
{
    // A statement that hundreds tell is told fully by one of the first.
    private const int MostArticles = 16;

    private readonly Dictionary<ArticleId, IReadOnlyDictionary<Telling, Telling>> _sources = [];

    /// <summary>The origin of what the other article attributes; null for none.</summary>
    public Cluster? Find(Telling telling)
    {
        var article = telling.Article.Id;
        if (!_sources.TryGetValue(article, out var sources))
        {
            _sources.Add(article, sources = Sources(article));
        }

        return sources.TryGetValue(telling, out var source) ? clusterOf[source] : null;
    }

    private Dictionary<Telling, Telling> Sources(ArticleId article)
    {
        var tellings = byArticle[article];
        var cited = tellings.Where(telling => telling.Speaker is not null).ToList();
        var open = tellings.Where(telling => telling.Speaker is null && !clusterOf.ContainsKey(telling)).ToList();
        var others = cited
            .SelectMany(telling => clusterOf[telling].Tellings)
            .Where(other => other.Speaker is not null && other.Article.Id != article && (other.Speaker.IsNamed || other.Story == tellings[0].Story))
            .DistinctBy(other => other.Article.Id)
            .OrderBy(other => other.Rank)
            .Take(MostArticles);
        var found = new Dictionary<Telling, Telling>(ReferenceEqualityComparer.Instance);
        foreach (var other in others)
        {
            foreach (var (telling, source) in Sources(cited, open, byArticle[other.Article.Id]))
            {
                found.TryAdd(telling, source);
            }
        }

        return found;
    }

    private List<(Telling Telling, Telling Source)> Sources(List<Telling> cited, List<Telling> open, List<Telling> others)
    {
        var shared = cited.Select(telling => clusterOf[telling]).Distinct()
            .Where(cluster => others.Any(other => other.Speaker is not null && clusterOf[other] == cluster))
            .ToList();
        var speakers = cited.Where(telling => shared.Contains(clusterOf[telling])).ToList();
        var candidates = others.Where(other => other.Speaker is not null && speakers.Any(speaker => matcher.SameSpeaker(speaker, other))).ToList();
        var matched = open
            .Select(telling => (Telling: telling, Source: Best(telling, candidates)))
            .Where(pair => pair.Source is not null)
            .Select(pair => (pair.Telling, Source: pair.Source!)) // Those without a source were left out.
            .ToList();
        var propositions = shared.Count + matched.Select(pair => clusterOf[pair.Source]).Distinct().Except(shared).Count();
        return propositions >= options.SharedPropositions ? matched : [];
    }

    private Telling? Best(Telling telling, List<Telling> candidates)
        => candidates
            .Select(other => (Other: other, Match: matcher.Repeated(telling, other, areLinked: true)))
            .Where(each => each.Match != PropositionMatch.None)
            .OrderByDescending(each => each.Match)
            .ThenBy(each => each.Other.Rank)
            .FirstOrDefault().Other;
}
