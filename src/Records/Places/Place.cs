namespace Ledgerline.Records;

/// <summary>An entry of the gazetteer.</summary>
public sealed record Place
{
    /// <summary>Its identity.</summary>
    public required PlaceId Id { get; init; }

    /// <summary>Its name in Latin letters, as its country writes it today.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>A point that stands for it; for a region its middle.</summary>
    public required Coordinate Location { get; init; }

    /// <summary>The country it lies in, as ISO 3166-1 alpha-2 in upper case; empty where it lies in none or several.</summary>
    public required string Country { get; init; }

    /// <summary>What it lies in, for people to read: <c>Donetsk Oblast, UA</c>.</summary>
    public required string Admin { get; init; }

    /// <summary>How many people live there by the gazetteer; 0 where that is not known.</summary>
    public long Population { get; init; }
}
