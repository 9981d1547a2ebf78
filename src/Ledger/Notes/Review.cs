using Ledgerline.Ledger.Chain;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Notes;

/// <summary>What an analyst says of a claim. The claim stays as it was read; from the review's day on, statuses are reckoned by what the review says. Of several reviews of a claim the last counts.</summary>
/// <param name="Article">The article that the claim stands in.</param>
/// <param name="Claim">The claim.</param>
/// <param name="Decision">Whether it stands.</param>
/// <param name="Correction">What the text says in truth, where the reading of it is corrected; null otherwise.</param>
/// <param name="By">Who says so, as they want to be named: a desk or a sign will do.</param>
/// <param name="Reason">Why.</param>
/// <param name="On">The day of the review, from which it counts.</param>
public sealed record Review(ArticleId Article, ClaimId Claim, ReviewDecision Decision, ClaimCorrection? Correction, string By, string Reason, Day On) : Note
{
    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Review;

    /// <inheritdoc/>
    public override string Subject => Article.Value;

    /// <inheritdoc/>
    public override bool IsAbout(ArticleId article) => Article == article;

    /// <summary>The claim by this review: itself, corrected, or null where it is rejected.</summary>
    public Claim? Of(Claim claim) => Decision switch
    {
        ReviewDecision.Reject => null,
        ReviewDecision.Correct => Correction?.Of(claim) ?? claim,
        _ => claim,
    };
}
