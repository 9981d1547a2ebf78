namespace Ledgerline.Records;

/// <summary>What one origin adds to a place's status.</summary>
public sealed record Evidence
{
    /// <summary>The origin.</summary>
    public required OriginId Origin { get; init; }

    /// <summary>The claim that speaks for it.</summary>
    public required ClaimId Claim { get; init; }

    /// <summary>Its words.</summary>
    public required string Quote { get; init; }

    /// <summary>Who said so, outermost first; empty for the outlet's own voice.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>The status it speaks for: a side's code or <c>contested</c>.</summary>
    public required ControlStatus For { get; init; }

    /// <summary>How much it adds, as natural log-odds of <see cref="For"/> against the rest; negative where it speaks against it.</summary>
    public required double Weight { get; init; }

    /// <summary>How the weight came about, factor by factor, for people to read.</summary>
    public required string Reason { get; init; }
}
