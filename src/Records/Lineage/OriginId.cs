namespace Ledgerline.Records;

/// <summary>The identity of an origin, derived from its earliest claim.</summary>
/// <param name="Value">Not empty.</param>
public readonly record struct OriginId(string Value)
{
    /// <summary>The identity as text.</summary>
    public override string ToString() => Value;
}
