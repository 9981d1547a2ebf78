using Ledgerline.Records;

namespace Ledgerline.Ledger.Storage;

/// <summary>The columns of a claim that queries search by. All of them follow from the claim and its article.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Type">The number of its type.</param>
/// <param name="Place">The id of its place; null where that is not known.</param>
/// <param name="ValidFrom">The first day on which it holds; null where open.</param>
/// <param name="ValidUntil">The day after the last on which it holds; null where open.</param>
/// <param name="SaidFrom">The first day on which it may have been said; null where open.</param>
/// <param name="SaidUntil">The day after the last; null where open.</param>
/// <param name="PublishedFrom">The first day on which its article may have been published; null where that is not known.</param>
/// <param name="PublishedUntil">The day after the last; null where that is not known.</param>
public sealed record ClaimRow(
    string Id,
    long Type,
    string? Place,
    Day? ValidFrom,
    Day? ValidUntil,
    Day? SaidFrom,
    Day? SaidUntil,
    Day? PublishedFrom,
    Day? PublishedUntil)
{
    /// <summary>The columns of <paramref name="claim"/>.</summary>
    public static ClaimRow Of(Article article, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(claim);
        return new(
            claim.Id.Value,
            (long)claim.Type,
            claim.Place.Place?.Id.Value,
            claim.Time?.Start,
            claim.Time?.End,
            claim.Said?.Start,
            claim.Said?.End,
            article.Published.Range?.Start,
            article.Published.Range?.End);
    }
}
