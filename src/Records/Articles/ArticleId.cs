namespace Ledgerline.Records;

/// <summary>The name of an article, unique within a ledger: the <c>id</c> it was handed over with, or its file's name without ending.</summary>
/// <param name="Value">Not empty.</param>
public readonly record struct ArticleId(string Value) : IComparable<ArticleId>
{
    /// <summary>Orders by code point.</summary>
    public int CompareTo(ArticleId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(ArticleId left, ArticleId right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> or equals it.</summary>
    public static bool operator <=(ArticleId left, ArticleId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(ArticleId left, ArticleId right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/> or equals it.</summary>
    public static bool operator >=(ArticleId left, ArticleId right) => left.CompareTo(right) >= 0;

    /// <summary>The name.</summary>
    public override string ToString() => Value;
}
