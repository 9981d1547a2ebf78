using Ledgerline.Records;

namespace Ledgerline.Ledger.Notes;

/// <summary>What of a claim was misread. Whatever is null stays as it was read.</summary>
public sealed record ClaimCorrection
{
    /// <summary>What the text says happened.</summary>
    public ClaimType? Type { get; init; }

    /// <summary>How surely the innermost source says it.</summary>
    public Factuality? Factuality { get; init; }

    /// <summary>The side of whoever does it.</summary>
    public SideCode? Agent { get; init; }

    /// <summary>The side of whom it is done to.</summary>
    public SideCode? Target { get; init; }

    /// <summary>The place that the text means.</summary>
    public Place? Place { get; init; }

    /// <summary>When the claimed thing holds or happened.</summary>
    public DayRange? Time { get; init; }

    /// <summary>Whether it corrects nothing.</summary>
    public bool IsEmpty => this == new ClaimCorrection();

    /// <summary>The claim as corrected.</summary>
    public Claim Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim with
        {
            Type = Type ?? claim.Type,
            Factuality = Factuality ?? claim.Factuality,
            Agent = Agent is { } agent ? claim.Agent with { Side = agent } : claim.Agent,
            Target = Target is { } target ? claim.Target with { Side = target } : claim.Target,
            Place = Place is { } place ? claim.Place with { Place = place } : claim.Place,
            Time = Time ?? claim.Time,
        };
    }
}
