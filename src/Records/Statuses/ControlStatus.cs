namespace Ledgerline.Records;

/// <summary>Who holds a place: a side, several (contested), or nobody can tell (unknown).</summary>
public readonly record struct ControlStatus
{
    private readonly string? _text;

    private ControlStatus(string text) => _text = text;

    /// <summary>The claims do not tell.</summary>
    public static ControlStatus Unknown => default;

    /// <summary>More than one side is in the place, or the sources contradict each other without a winner.</summary>
    public static ControlStatus Contested { get; } = new("contested");

    /// <summary>The side that holds the place; null where it is contested or unknown.</summary>
    public SideCode? Holder => _text is null or "contested" ? null : new SideCode(_text);

    /// <summary><paramref name="side"/> holds the place.</summary>
    public static ControlStatus HeldBy(SideCode side) => new(side.Value);

    /// <summary>A side's code, <c>contested</c> or <c>unknown</c>.</summary>
    public override string ToString() => _text ?? "unknown";
}
