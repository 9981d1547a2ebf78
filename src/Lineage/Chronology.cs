using Ledgerline.Records;

namespace Ledgerline.Lineage;

/// <summary>The one order in which articles are looked at, whatever the order they came in: dated before undated, early before late, then by name.</summary>
internal sealed class Chronology : IComparer<Article>
{
    public static readonly Chronology Instance = new();

    public int Compare(Article? x, Article? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var undated = (x.Published.Range is null).CompareTo(y.Published.Range is null);
        if (undated != 0)
        {
            return undated;
        }

        var start = x.Published.Start.CompareTo(y.Published.Start);
        return start != 0 ? start : x.Id.CompareTo(y.Id);
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
}
