namespace Ledgerline.Records;

/// <summary>A conflict: its sides, who acts in it, and the countries whose places come first.</summary>
public sealed record Theatre
{
    /// <summary>Its name as <c>--theatre</c> takes it.</summary>
    public required string Id { get; init; }

    /// <summary>Its name for people to read.</summary>
    public required string Name { get; init; }

    /// <summary>Its sides, two or more.</summary>
    public required IReadOnlyList<Side> Sides { get; init; }

    /// <summary>Who acts and speaks in it.</summary>
    public required IReadOnlyList<Actor> Actors { get; init; }

    /// <summary>The countries whose places come first, as ISO 3166-1 alpha-2.</summary>
    public required IReadOnlyList<string> Countries { get; init; }

    /// <summary>Where the fighting is, within its countries: countries as ISO 3166-1 alpha-2, and first-level regions by their place ids. Empty where it may be anywhere.</summary>
    public IReadOnlyList<string> Battlegrounds { get; init; } = [];
}
