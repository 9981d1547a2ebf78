using Ledgerline.Records;
using Ledgerline.Testing;

namespace Ledgerline.Reconciliation.Tests;

/// <summary>Short hands for origins and questions about one invented town.</summary>
internal static class Cases
{
    public static readonly SideCode North = InventedTheatre.North;
    public static readonly SideCode South = InventedTheatre.South;
    public static readonly WeightTable Weights = WeightTable.Load(WeightTable.DefaultPath);
    public static readonly StatusReconciler Reconciler = new(Weights);

    public static ReconciliationInput On(string on, params OriginClaims[] origins) => new()
    {
        Place = InventedPlaces.Arnholt,
        Theatre = InventedTheatre.Theatre,
        On = Day.Parse(on),
        AsOf = Day.Parse(on),
        Origins = origins,
    };

    public static ClaimBuilder Claim(string article, ClaimType type, SideCode? by, RelationKind relation = RelationKind.In)
        => new ClaimBuilder(article, type, $"{by} {type} Arnholt").By(by).At(InventedPlaces.Arnholt, relation);

    public static OriginClaims Origin(string? published, params ClaimBuilder[] tellings)
        => OfClaims([.. tellings.Select(telling => Dated(published, telling.Build()))]);

    public static OriginClaims OfClaims(params DatedClaim[] claims) => new(
        new Origin
        {
            Id = new OriginId("o-" + claims[0].Claim.Id),
            Claim = claims[0].Claim.Id,
            Claims = [.. claims.Select(claim => claim.Claim.Id)],
            Articles = [.. claims.Select(claim => claim.Claim.Article).Distinct()],
        },
        claims);

    public static DatedClaim Dated(string? published, Claim claim, string? story = null)
        => new(claim, published is null ? null : Day.Parse(published), story is null ? null : new ArticleId(story));
}
