namespace Ledgerline.Records;

/// <summary>A stretch of days, half-open, <c>[Start, End)</c>; an open side is absent.</summary>
/// <param name="Start">The first day; null where the stretch has no known beginning.</param>
/// <param name="End">The day after the last; null where the stretch has no known end. Never before <paramref name="Start"/>.</param>
/// <param name="Precision">How finely the stretch is known.</param>
public readonly record struct DayRange(Day? Start, Day? End, TimePrecision Precision)
{
    /// <summary>The single day <paramref name="day"/>.</summary>
    public static DayRange Of(Day day) => new(day, day.AddDays(1), TimePrecision.Day);

    /// <summary>The calendar month that begins on <paramref name="year"/>-<paramref name="month"/>-01.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static DayRange OfMonth(int year, int month)
    {
        var first = new Day(year, month, 1);
        return new(first, first.AddDays(DateTime.DaysInMonth(year, month)), TimePrecision.Month);
    }

    /// <summary>The calendar year <paramref name="year"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not within 1 to 9998.</exception>
    public static DayRange OfYear(int year) => new(new Day(year, 1, 1), new Day(year + 1, 1, 1), TimePrecision.Year);

    /// <summary>Whether <paramref name="day"/> lies within the stretch.</summary>
    public bool Contains(Day day) => (Start is not { } start || start <= day) && (End is not { } end || day < end);

    /// <summary>Whether both stretches share a day.</summary>
    public bool Overlaps(DayRange other)
        => (Start is not { } start || other.End is not { } otherEnd || start < otherEnd)
        && (other.Start is not { } otherStart || End is not { } end || otherStart < end);
}
