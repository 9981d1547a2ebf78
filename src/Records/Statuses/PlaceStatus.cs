namespace Ledgerline.Records;

/// <summary>The status of a place on a day, as it could be known on another.</summary>
public sealed record PlaceStatus
{
    /// <summary>The place.</summary>
    public required Place Place { get; init; }

    /// <summary>The day asked for.</summary>
    public required Day On { get; init; }

    /// <summary>The day of knowledge: only what had been published by then counts.</summary>
    public required Day AsOf { get; init; }

    /// <summary>The verdict.</summary>
    public required ControlStatus Status { get; init; }

    /// <summary>The probability that each side holds the place alone; with <see cref="Contested"/> they sum to 1.</summary>
    public required IReadOnlyDictionary<SideCode, Probability> Probability { get; init; }

    /// <summary>The probability that the place is contested.</summary>
    public required Probability Contested { get; init; }

    /// <summary>What the verdict rests on, the heaviest first.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }
}
