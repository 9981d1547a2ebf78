using Ledgerline.Records;

namespace Ledgerline.Ledger.Sqlite.Writing;

/// <summary>The columns of a claim that queries search by. All of them follow from the claim and its article.</summary>
internal sealed record ClaimRow(
    string Id,
    long Type,
    string? Place,
    string? ValidFrom,
    string? ValidUntil,
    string? SaidFrom,
    string? SaidUntil,
    string? PublishedFrom,
    string? PublishedUntil)
{
    public static ClaimRow Of(Article article, Claim claim) => new(
        claim.Id.Value,
        (long)claim.Type,
        claim.Place.Place?.Id.Value,
        claim.Time?.Start?.ToString(),
        claim.Time?.End?.ToString(),
        claim.Said?.Start?.ToString(),
        claim.Said?.End?.ToString(),
        article.Published.Range?.Start?.ToString(),
        article.Published.Range?.End?.ToString());
}
