using Ledgerline.Ledger;
using Ledgerline.Records;

namespace Ledgerline.Web.Tests.Sample;

/// <summary>Puts claims of one speaker about one place within some days on one origin, and names the drift that the sample was written with.</summary>
internal static class SampleOrigins
{
    public static IReadOnlyList<Origin> Of(IReadOnlyList<ArticleEntry> entries)
        =>
        [
            .. entries
                .SelectMany(e => e.Claims.Select(c => (Entry: e, Claim: c)))
                .GroupBy(x => Key(x.Entry, x.Claim))
                .Select(Built)
                .OrderBy(o => o.First?.ToDateOnly() ?? DateOnly.MaxValue)
                .ThenBy(o => o.Id.Value, StringComparer.Ordinal),
        ];

    private static string Key(ArticleEntry entry, Claim claim) => claim.Sources.Count == 0
        ? (entry.Article.Id.Value == "herald-0310" ? "Ministry of War|Dunhollow|0309" : claim.Id.Value)
        : claim.Sources[^1].Name switch
        {
            "Ovid Crane" => "Crane|mine",
            "Ministry of War" => "Ministry of War|Dunhollow|0309",
            var name => $"{name}|{claim.Place.AsNamed}|{claim.Said?.Start}",
        };

    private static Origin Built(IGrouping<string, (ArticleEntry Entry, Claim Claim)> tellings)
    {
        var claims = tellings.Select(t => t.Claim).ToList();
        var first = claims[0];
        return new Origin
        {
            Id = new OriginId("o-" + first.Id.Value),
            Speaker = first.Sources.Count > 0 ? first.Sources[^1] : null,
            Claim = first.Id,
            First = tellings.First().Entry.Article.Published.Day,
            Claims = [.. claims.Select(c => c.Id)],
            Articles = [.. claims.Select(c => c.Article).Distinct()],
            Drift = claims.Count < 2 ? [] : Drifts(first, claims[1]),
        };
    }

    private static IReadOnlyList<Drift> Drifts(Claim from, Claim to) => to.Article.Value switch
    {
        "mine-b" => [new Drift(DriftKind.Escalation, "stood less than a kilometre from", "captured", from.Id, to.Id, to.Article)],
        "herald-0310" =>
        [
            new Drift(DriftKind.AttributionDropped, "Ministry of War", "Union forces seized Dunhollow", from.Id, to.Id, to.Article),
            new Drift(DriftKind.HedgeDropped, "The claim could not be verified.", "seized", from.Id, to.Id, to.Article),
        ],
        _ => [],
    };
}
