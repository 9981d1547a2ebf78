namespace Ledgerline.Records;

/// <summary>A side of a conflict.</summary>
public sealed record Side
{
    /// <summary>Its code within the theatre.</summary>
    public required SideCode Code { get; init; }

    /// <summary>Its name in English, for people to read.</summary>
    public required string Name { get; init; }

    /// <summary>The countries whose settled ground it held when the conflict began, as ISO 3166-1 alpha-2.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Words that mean the side itself: country, capital, seat of government ("Kyiv", "the Kremlin").</summary>
    public IReadOnlyList<LocalName> Names { get; init; } = [];

    /// <summary>Adjectives and names of its people ("Russian", "російський", "Israelis").</summary>
    public IReadOnlyList<LocalName> Demonyms { get; init; } = [];
}
