using Ledgerline.Ledger.Json;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Notes;

/// <summary>Notes in words, for people.</summary>
public static class NoteWords
{
    /// <summary>What became of a claim by a note, in a sentence without a full stop.</summary>
    /// <param name="note">The review, or the withdrawal of its article.</param>
    public static string Of(Note note) => note switch
    {
        Review { Decision: ReviewDecision.Accept } review => $"accepted{By(review.By, review.On, review.Reason)}",
        Review { Decision: ReviewDecision.Reject } review => $"rejected and weighs nothing{By(review.By, review.On, review.Reason)}",
        Review { Correction: { } correction } review => $"corrected to {Of(correction)}{By(review.By, review.On, review.Reason)}",
        Withdrawal withdrawal => $"withdrawn by its outlet on {withdrawal.On}, weighs nothing from then on; recorded by {withdrawal.By}: {withdrawal.Reason}",
        Removal removal => $"had to go on {removal.On}; recorded by {removal.By}: {removal.Reason}",
        _ => "on record",
    };

    private static string By(string by, Day on, string reason) => $" by {by} on {on}: {reason}";

    private static string Of(ClaimCorrection correction)
    {
        string?[] parts =
        [
            correction.Type is { } type ? ContractCodes.Of(type) : null,
            correction.Factuality is { } factuality ? ContractCodes.Of(factuality) : null,
            correction.Agent is { } agent ? $"done by {agent}" : null,
            correction.Target is { } target ? $"done to {target}" : null,
            correction.Place is { } place ? $"in {place.Name}" : null,
            correction.Time is { Start: { } day } ? $"on {day}" : null,
        ];
        return string.Join(", ", parts.Where(part => part is not null));
    }
}
