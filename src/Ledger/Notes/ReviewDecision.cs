namespace Ledgerline.Ledger.Notes;

/// <summary>How an analyst decides on a claim.</summary>
public enum ReviewDecision
{
    /// <summary>The text says what the claim says.</summary>
    Accept,

    /// <summary>The text does not say it: the claim weighs nothing.</summary>
    Reject,

    /// <summary>The text says something else: the claim weighs as corrected.</summary>
    Correct,
}
