namespace Ledgerline.Records;

/// <summary>What a claim was read from, step by step, for people to check.</summary>
/// <param name="Steps">The steps: the word that tells of the happening first, then who, where, on whose word, and how surely.</param>
public sealed record Explanation(IReadOnlyList<ExplanationStep> Steps)
{
    /// <summary>Of a claim that takes up an earlier one ("denied this"): its proposition is that of the earlier claim.</summary>
    public static Explanation OfEarlierClaim { get; } = new([new ExplanationStep("event", string.Empty, "takes up the proposition of an earlier claim", null)]);
}
