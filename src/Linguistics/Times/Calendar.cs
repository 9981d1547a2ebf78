using System.Globalization;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Times;

/// <summary>Arithmetic of stretches of days.</summary>
internal static class Calendar
{
    /// <summary>The month that a season begins with, on the northern half of the globe.</summary>
    public static int FirstMonth(string season) => season switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 };

    /// <summary>The season that begins in <paramref name="year"/>.</summary>
    public static TimeValue Season(int year, string season)
        => new(year.ToString("0000", CultureInfo.InvariantCulture) + "-" + season, Months(year, FirstMonth(season), 3, TimePrecision.Season));

    /// <summary>Some months in a row; null where the calendar has none such.</summary>
    public static DayRange? Months(int year, int month, int count, TimePrecision precision)
        => year is >= 1 and <= 9990
            ? new DayRange(new Day(year, month, 1), new Day(new Day(year, month, 1).ToDateOnly().AddMonths(count)), precision)
            : null;

    /// <summary>The day that lies a number of units before (or after, where positive) <paramref name="day"/>; null for units below a day.</summary>
    public static Day? Shift(Day day, double number, string unit)
    {
        var count = (int)Math.Clamp(Math.Round(number), -9000, 9000);
        var date = day.ToDateOnly();
        return unit switch
        {
            "D" => day.AddDays(count),
            "W" => day.AddDays((int)Math.Round(number * 7)),
            "FN" => day.AddDays(14 * count),
            "M" => ShiftMonths(date, number),
            "Q" => ShiftMonths(date, number * 3),
            "Y" => ShiftMonths(date, number * 12),
            "DE" => ShiftMonths(date, number * 120),
            "CE" => ShiftMonths(date, number * 1200),
            "H" => day.AddDays((int)(Math.Sign(number) * Math.Ceiling(Math.Abs(number) / 24))),
            "MIN" or "SEC" => day,
            _ => null,
        };
    }

    /// <summary>The part of a stretch that "early", "late", "the beginning", "the middle" or "the end" of it means.</summary>
    /// <param name="range">The stretch.</param>
    /// <param name="phase">The phase as <c>times.tsv</c> names it.</param>
    /// <param name="published">The day of publication, which "earlier this year" does not reach beyond.</param>
    public static DayRange Phase(DayRange range, string phase, Day? published)
    {
        if (range.Start is not { } start || range.End is not { } end || end.DaysSince(start) < 3)
        {
            return range;
        }

        if (published is { } day && range.Contains(day) && phase is "EARLY" or "LATE")
        {
            return phase == "EARLY"
                ? new DayRange(start, day.AddDays(1), TimePrecision.Period)
                : new DayRange(day, end, TimePrecision.Period);
        }

        var length = end.DaysSince(start);
        var part = phase is "START" or "END" ? Math.Max(1, length / 4) : Math.Max(1, length / 3);
        return phase switch
        {
            "EARLY" or "START" => new DayRange(start, start.AddDays(part), TimePrecision.Period),
            "LATE" or "END" => new DayRange(end.AddDays(-part), end, TimePrecision.Period),
            _ => new DayRange(start.AddDays(part), end.AddDays(-part), TimePrecision.Period),
        };
    }

    private static Day ShiftMonths(DateOnly date, double months)
    {
        var count = (int)Math.Round(months);
        var index = (date.Year * 12) + date.Month - 1 + (long)count;
        return index is < 12 or > 119_980 ? new Day(count < 0 ? DateOnly.MinValue : DateOnly.MaxValue) : new Day(date.AddMonths(count));
    }
}
