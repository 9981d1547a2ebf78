using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Dates;

/// <summary>A date as a text writes it.</summary>
/// <param name="Span">Where it stands, its weekday included.</param>
/// <param name="Year">The year; null where the text leaves it out.</param>
/// <param name="Month">The month, 1 to 12; null where only a year is named.</param>
/// <param name="DayOfMonth">The day of the month; null where it is not named.</param>
/// <param name="Weekday">The weekday that stands beside the date; null for none.</param>
internal readonly record struct DateMention(TextSpan Span, int? Year, int? Month, int? DayOfMonth, DayOfWeek? Weekday)
{
    /// <summary>The day; null where year, month or day is not named, or there is no such day.</summary>
    internal Day? Day => Year is { } year ? In(year) : null;

    /// <summary>The day in <paramref name="year"/>; null where no day is named, or that year has none such.</summary>
    internal Day? In(int year)
        => Month is { } month && DayOfMonth is { } day && day <= DateTime.DaysInMonth(year, month) ? new Day(year, month, day) : null;
}
