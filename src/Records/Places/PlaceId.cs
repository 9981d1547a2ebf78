namespace Ledgerline.Records;

/// <summary>The identity of a place: <c>geonames:709354</c>, or <c>local:…</c> for one that GeoNames lacks.</summary>
/// <param name="Value">Scheme, colon and name within the scheme.</param>
public readonly record struct PlaceId(string Value) : IComparable<PlaceId>
{
    /// <summary>Orders by code point.</summary>
    public int CompareTo(PlaceId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(PlaceId left, PlaceId right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> or equals it.</summary>
    public static bool operator <=(PlaceId left, PlaceId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(PlaceId left, PlaceId right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/> or equals it.</summary>
    public static bool operator >=(PlaceId left, PlaceId right) => left.CompareTo(right) >= 0;

    /// <summary>The identity as text.</summary>
    public override string ToString() => Value;
}
