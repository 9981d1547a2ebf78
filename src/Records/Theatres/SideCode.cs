namespace Ledgerline.Records;

/// <summary>The code of a side of a conflict, as its theatre defines it: <c>RU</c>, <c>UA</c>.</summary>
/// <param name="Value">Upper case, not empty.</param>
public readonly record struct SideCode(string Value) : IComparable<SideCode>
{
    /// <summary>Orders by code point.</summary>
    public int CompareTo(SideCode other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(SideCode left, SideCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> or equals it.</summary>
    public static bool operator <=(SideCode left, SideCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(SideCode left, SideCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/> or equals it.</summary>
    public static bool operator >=(SideCode left, SideCode right) => left.CompareTo(right) >= 0;

    /// <summary>The code.</summary>
    public override string ToString() => Value;
}
