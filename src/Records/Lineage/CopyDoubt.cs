namespace Ledgerline.Records;

/// <summary>What speaks against, or fails to speak for, which of two articles is said to derive from the other.</summary>
public enum CopyDoubt
{
    /// <summary>Neither dates nor credits tell which came first; the fuller text is taken for the original.</summary>
    OrderUnknown = 1,

    /// <summary>The copy names the outlet that it derives from, but is dated before it.</summary>
    DatedBeforeOriginal = 2,

    /// <summary>The articles name each other as their source, directly or in a circle; one of the links is left out.</summary>
    CreditCircle = 3,
}
