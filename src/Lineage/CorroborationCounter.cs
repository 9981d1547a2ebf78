using Ledgerline.Records;

namespace Ledgerline.Lineage;

/// <summary>Counts how far each thing that is said of a place went, and how many independent origins it has. Pure and thread-safe.</summary>
public static class CorroborationCounter
{
    /// <summary>Everything that is said to have happened, what most origins say first; what is foretold or left open is not.</summary>
    /// <param name="origins">Origins with those of their claims that are about the place.</param>
    /// <param name="articles">The articles that the claims stand in, by id; of those that are missing neither outlet nor address is known.</param>
    public static IReadOnlyList<Corroboration> Count(IReadOnlyList<(Origin Origin, IReadOnlyList<Claim> Claims)> origins, IReadOnlyDictionary<ArticleId, Article> articles)
    {
        ArgumentNullException.ThrowIfNull(origins);
        ArgumentNullException.ThrowIfNull(articles);
        return
        [
            .. origins
                .SelectMany(told => told.Claims.Select(claim => (told.Origin, Claim: claim)))
                .Where(told => told.Claim.Factuality != Factuality.Uncommitted && told.Claim.Time is not { Precision: TimePrecision.Future })
                .GroupBy(told => (Type: TypeOf(told.Claim), told.Claim.Agent.Side))
                .Select(group => Of(group.Key.Type, group.Key.Side, [.. group], articles))
                .Where(counted => counted.Articles > 0)
                .OrderByDescending(counted => counted.Origins)
                .ThenByDescending(counted => counted.Articles)
                .ThenBy(counted => counted.Type)
                .ThenBy(counted => counted.Side?.Value, StringComparer.Ordinal),
        ];
    }

    private static ClaimType TypeOf(Claim claim) => claim.Type == ClaimType.Controls ? ClaimType.Captures : claim.Type;

    private static Corroboration Of(ClaimType type, SideCode? side, List<(Origin Origin, Claim Claim)> told, IReadOnlyDictionary<ArticleId, Article> articles)
    {
        var says = told.Where(each => each.Claim.Factuality > Factuality.Uncommitted).ToList();
        var tellers = says.Select(each => each.Claim.Article).Distinct().Select(id => articles.GetValueOrDefault(id)).ToList();
        var speakers = says.Select(each => each.Origin).DistinctBy(origin => origin.Id).ToList();
        return new Corroboration
        {
            Type = type,
            Side = side,
            Articles = tellers.Count,
            Outlets = tellers.Select(article => article?.Outlet ?? "").Distinct(StringComparer.OrdinalIgnoreCase).Count(),
            Publishers = tellers.Select(Publisher).Distinct(StringComparer.OrdinalIgnoreCase).Count(),
            Origins = speakers.Count(origin => origin.Speaker is not null),
            Unknown = speakers.Count(origin => origin.Speaker is null),
            Interests = speakers.Select(origin => origin.Speaker).OfType<Source>().Select(speaker => speaker.Side?.Value ?? speaker.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count(),
            Dissenters = told.Where(each => each.Claim.Factuality < Factuality.Uncommitted && each.Origin.Speaker is not null).DistinctBy(each => each.Origin.Id).Count(),
        };
    }

    private static string Publisher(Article? article)
        => Uri.TryCreate(article?.Url, UriKind.Absolute, out var address) ? address.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.Host[4..] : address.Host
            : article?.Outlet ?? "";
}
