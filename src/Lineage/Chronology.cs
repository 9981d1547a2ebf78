using Ledgerline.Records;

namespace Ledgerline.Lineage;

/// <summary>The one order in which articles are looked at, whatever the order they came in: dated before undated, early before late, then by name.</summary>
internal sealed class Chronology : IComparer<Article>
{
    public static readonly Chronology Instance = new();

    /// <summary>The order of keys.</summary>
    public static readonly IComparer<Key> Keys = Comparer<Key>.Create(Compare);

    public int Compare(Article? x, Article? y)
        => x is null || y is null ? (x is null ? 0 : 1) - (y is null ? 0 : 1) : Compare(KeyOf(x), KeyOf(y));

    /// <summary>What tells an article's place.</summary>
    public static Key KeyOf(Article article) => new(article.Published.Range is null ? null : article.Published.Start, article.Id);

    /// <summary>Below 0 where <paramref name="one"/> comes before <paramref name="other"/>, above 0 where it comes after.</summary>
    public static int Compare(Key one, Key other)
    {
        var undated = (one.Published is null).CompareTo(other.Published is null);
        if (undated != 0)
        {
            return undated;
        }

        var start = Nullable.Compare(one.Published, other.Published);
        return start != 0 ? start : one.Id.CompareTo(other.Id);
    }

    /// <summary>Whether <paramref name="one"/> was published before <paramref name="other"/> beyond doubt.</summary>
    public static bool SurelyBefore(PublicationDate one, PublicationDate other)
    {
        if (one.Precision == TimePrecision.Instant && other.Precision == TimePrecision.Instant)
        {
            return one.Start < other.Start;
        }

        return one.Range is { End: { } end } && other.Range is { Start: { } start } && end <= start;
    }

    /// <summary>How many days lie between two stretches at least; 0 where they touch, null where either is unknown.</summary>
    public static int? DaysApart(DayRange? one, DayRange? other)
    {
        if (Closed(one) is not var (start, last) || Closed(other) is not var (otherStart, otherLast))
        {
            return null;
        }

        return Math.Max(0, Math.Max(start.DaysSince(otherLast), otherStart.DaysSince(last)));
    }

    private static (Day Start, Day Last)? Closed(DayRange? range)
        => range is { } stretch && (stretch.Start ?? stretch.End) is not null
            ? (stretch.Start ?? stretch.End!.Value, stretch.End?.AddDays(-1) ?? stretch.Start!.Value) // One of both is set.
            : null;

    /// <summary>What tells an article's place in the order.</summary>
    /// <param name="Published">When it was published at the earliest; null where that is not known.</param>
    /// <param name="Id">Its name.</param>
    internal readonly record struct Key(DateTimeOffset? Published, ArticleId Id);
}
