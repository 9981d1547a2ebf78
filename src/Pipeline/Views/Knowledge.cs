using Ledgerline.Ledger;
using Ledgerline.Ledger.Views;
using Ledgerline.Lineage;
using Ledgerline.Reconciliation;
using Ledgerline.Records;

namespace Ledgerline.Pipeline.Views;

/// <summary>What was known on one day: the articles published by then, their claims, and the origins and stories found among them. Immutable and thread-safe.</summary>
internal sealed class Knowledge
{
    private readonly Dictionary<PlaceId, PlaceKnowledge> _places = [];

    public Knowledge(IReadOnlyList<ArticleEntry> entries, IReadOnlyList<NotedClaim> noted, Theatre theatre, CopyDetector copies, OriginResolver origins, StatusReconciler reconciler)
    {
        Entries = entries;
        Noted = noted;
        var articles = entries.Select(entry => entry.Article).ToList();
        Articles = articles.ToDictionary(article => article.Id);
        LastPublished = articles.Max(article => article.Published.Day);
        var claims = entries.ToDictionary(entry => entry.Article.Id, entry => entry.Claims);
        Stories = copies.Detect(articles, claims);
        Origins = origins.Resolve(new OriginInput { Articles = articles, Claims = claims, Stories = Stories, Theatre = theatre });
        var byId = entries.SelectMany(entry => entry.Claims).ToDictionary(claim => claim.Id);
        Claims = byId.Count;
        foreach (var (place, about) in ByPlace(byId))
        {
            _places.Add(place.Id, new PlaceKnowledge(place, about, theatre, LastPublished, reconciler));
        }

        Mapped = [.. _places.Values.Where(known => known.Place.Kind is PlaceKind.Settlement or PlaceKind.Facility or PlaceKind.Road).OrderBy(known => known.Place.Id)];
    }

    /// <summary>The articles with the claims that count, by article id.</summary>
    public IReadOnlyList<ArticleEntry> Entries { get; }

    /// <summary>The claims that somebody has put something on record about.</summary>
    public IReadOnlyList<NotedClaim> Noted { get; }

    /// <summary>The articles by id.</summary>
    public IReadOnlyDictionary<ArticleId, Article> Articles { get; }

    /// <summary>The last day on which an article was published; null where none is dated.</summary>
    public Day? LastPublished { get; }

    /// <summary>Every article's place among the others, by article id.</summary>
    public IReadOnlyList<StoryArticle> Stories { get; }

    /// <summary>The origins behind the claims, by first appearance.</summary>
    public IReadOnlyList<Origin> Origins { get; }

    /// <summary>How many claims there are.</summary>
    public int Claims { get; }

    /// <summary>How many places claims are about.</summary>
    public int Places => _places.Count;

    /// <summary>The places that a map shows, by id.</summary>
    public IReadOnlyList<PlaceKnowledge> Mapped { get; }

    /// <summary>What is known of a place; null where no claim is about it.</summary>
    public PlaceKnowledge? About(PlaceId place) => _places.GetValueOrDefault(place);

    // The origins of claims about each place, each with just these claims.
    private IEnumerable<(Place Place, IReadOnlyList<OriginClaims> Origins)> ByPlace(Dictionary<ClaimId, Claim> claims)
    {
        var published = Entries.ToDictionary(entry => entry.Article.Id, entry => entry.Article.Published.Day);
        var stories = Stories.ToDictionary(story => story.Article, story => story.Story);
        var places = new Dictionary<PlaceId, (Place Place, List<OriginClaims> Origins)>();
        foreach (var origin in Origins)
        {
            foreach (var group in origin.Claims.Select(id => claims[id]).Where(claim => claim.Place.Place is not null).GroupBy(claim => claim.Place.Place!.Id)) // Claims without a place are left out.
            {
                if (!places.TryGetValue(group.Key, out var about))
                {
                    places.Add(group.Key, about = (group.First().Place.Place!, [])); // As above.
                }

                about.Origins.Add(new OriginClaims(origin, [.. group.Select(claim => new DatedClaim(claim, published[claim.Article], stories[claim.Article]))]));
            }
        }

        return places.Values.Select(about => (about.Place, (IReadOnlyList<OriginClaims>)about.Origins));
    }
}
