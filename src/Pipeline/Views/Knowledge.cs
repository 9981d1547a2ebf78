using Ledgerline.Ledger;
using Ledgerline.Ledger.Views;
using Ledgerline.Lineage;
using Ledgerline.Reconciliation;
using Ledgerline.Records;

namespace Ledgerline.Pipeline.Views;

/// <summary>What was known on one day: the articles published by then, their claims, and the origins and stories found among them. Immutable.</summary>
internal sealed class Knowledge
{
    private readonly Dictionary<PlaceId, List<OriginClaims>> _byPlace = [];

    public Knowledge(IReadOnlyList<ArticleEntry> entries, IReadOnlyList<NotedClaim> noted, Theatre theatre, CopyDetector copies, OriginResolver origins)
    {
        Entries = entries;
        Noted = noted;
        var articles = entries.Select(entry => entry.Article).ToList();
        Articles = articles.ToDictionary(article => article.Id);
        var claims = entries.ToDictionary(entry => entry.Article.Id, entry => entry.Claims);
        Stories = copies.Detect(articles, claims);
        Origins = origins.Resolve(new OriginInput { Articles = articles, Claims = claims, Stories = Stories, Theatre = theatre });
        Claims = entries.SelectMany(entry => entry.Claims).ToDictionary(claim => claim.Id);
        GroupByPlace();
    }

    /// <summary>The articles with the claims that count, by article id.</summary>
    public IReadOnlyList<ArticleEntry> Entries { get; }

    /// <summary>The claims that somebody has put something on record about.</summary>
    public IReadOnlyList<NotedClaim> Noted { get; }

    /// <summary>The articles by id.</summary>
    public IReadOnlyDictionary<ArticleId, Article> Articles { get; }

    /// <summary>Every article's place among the others, by article id.</summary>
    public IReadOnlyList<StoryArticle> Stories { get; }

    /// <summary>The origins behind the claims, by first appearance.</summary>
    public IReadOnlyList<Origin> Origins { get; }

    /// <summary>All claims by id.</summary>
    public IReadOnlyDictionary<ClaimId, Claim> Claims { get; }

    /// <summary>The places that claims are about.</summary>
    public IReadOnlyDictionary<PlaceId, Place> Places { get; private set; } = new Dictionary<PlaceId, Place>();

    /// <summary>The origins of claims about a place, each with just these claims.</summary>
    public IReadOnlyList<OriginClaims> About(PlaceId place) => _byPlace.TryGetValue(place, out var origins) ? origins : [];

    private void GroupByPlace()
    {
        var published = Entries.ToDictionary(entry => entry.Article.Id, entry => entry.Article.Published.Day);
        var stories = Stories.ToDictionary(story => story.Article, story => story.Story);
        var places = new Dictionary<PlaceId, Place>();
        foreach (var origin in Origins)
        {
            foreach (var group in origin.Claims.Select(id => Claims[id]).Where(claim => claim.Place.Place is not null).GroupBy(claim => claim.Place.Place!.Id)) // Claims without a place are left out.
            {
                places.TryAdd(group.Key, group.First().Place.Place!); // As above.
                var dated = group.Select(claim => new DatedClaim(claim, published[claim.Article], stories[claim.Article]));
                if (!_byPlace.TryGetValue(group.Key, out var about))
                {
                    _byPlace[group.Key] = about = [];
                }

                about.Add(new OriginClaims(origin, [.. dated]));
            }
        }

        Places = places;
    }
}
