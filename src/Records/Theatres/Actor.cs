namespace Ledgerline.Records;

/// <summary>Somebody who acts or speaks in a conflict: a force, a ministry, a militia, a map project. Never a private person.</summary>
public sealed record Actor
{
    /// <summary>The name to print.</summary>
    public required string Name { get; init; }

    /// <summary>All names and short forms, with their languages.</summary>
    public required IReadOnlyList<LocalName> Names { get; init; }

    /// <summary>What kind of source it is when it speaks.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Whose side it is on; null for none.</summary>
    public SideCode? Side { get; init; }
}
