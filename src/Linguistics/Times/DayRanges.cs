using System.Globalization;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Times;

/// <summary>Days from one to another within a month: "3–5 February", "between 3 and 5 February", "Feb. 3 to 5". Their value is an ISO 8601 interval,
/// <c>2025-02-03/2025-02-05</c>, which TIMEX3 leaves to the writer.</summary>
internal static class DayRanges
{
    private const int DateLength = 10;
    private const int DayAt = 8;

    /// <summary>The range whose first day stands as a number at <paramref name="at"/>, before its link and the last day's date.</summary>
    public static TimeMatch? DayFirst(TimeText text, int at, Func<int, TimeMatch?> date)
        => Number(text, at) is { } first && IsLink(text, at + 1, at - 1) && date(at + 2) is { } last ? Join(last.End, last.Value, first, DayOf(last.Value)) : null;

    /// <summary>The range that begins with the date <paramref name="first"/>, where a link and the last day's number follow.</summary>
    public static TimeMatch? MonthFirst(TimeText text, int at, TimeMatch first)
        => IsLink(text, first.End, at - 1) && Number(text, first.End + 1) is { } last && !text.Has(first.End + 2, "month") && !text.Has(first.End + 2, "clock") && !text.Has(first.End + 2, "unit")
            ? Join(first.End + 2, first.Value, DayOf(first.Value), last)
            : null;

    private static TimeMatch? Join(int end, TimeValue date, int? first, int? last)
    {
        if (first is not { } from || last is not { } to || from >= to)
        {
            return null;
        }

        var range = date.Range is { Start: { } day } && to <= DateTime.DaysInMonth(day.Year, day.Month)
            ? new DayRange(new Day(day.Year, day.Month, from), new Day(day.Year, day.Month, to).AddDays(1), TimePrecision.Day)
            : (DayRange?)null;
        return new TimeMatch(end, new TimeValue(string.Create(CultureInfo.InvariantCulture, $"{date.Text[..DayAt]}{from:00}/{date.Text[..DayAt]}{to:00}"), range));
    }

    private static int? DayOf(TimeValue value)
        => value.Text.Length == DateLength && int.TryParse(value.Text.AsSpan(DayAt), NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? day : null;

    private static int? Number(TimeText text, int at) => text.Digits(at) is { } day && day is >= 1 and <= 31 ? day : null;

    private static bool IsLink(TimeText text, int at, int before) => text.Has(at, "through") || (text.Has(at, "and") && text.Has(before, "between"));
}
