namespace Ledgerline.Records;

/// <summary>What changed from an origin to a later telling. The numbers are stored in ledgers and never change meaning.</summary>
public enum DriftKind
{
    /// <summary>A weaker thing became a stronger: an approach a capture (<c>escalation</c>).</summary>
    Escalation = 1,

    /// <summary>A reservation was lost (<c>hedge-dropped</c>).</summary>
    HedgeDropped = 2,

    /// <summary>The speaker was lost (<c>attribution-dropped</c>).</summary>
    AttributionDropped = 3,

    /// <summary>Who did it was lost (<c>agent-dropped</c>).</summary>
    AgentDropped = 4,

    /// <summary>The place is named otherwise (<c>name-variant</c>).</summary>
    NameVariant = 5,

    /// <summary>A number changed (<c>number-changed</c>).</summary>
    NumberChanged = 6,
}
