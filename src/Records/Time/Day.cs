using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Ledgerline.Records;

/// <summary>A calendar day (proleptic Gregorian, years 1 to 9999), without zone.</summary>
public readonly record struct Day : IComparable<Day>
{
    private const string Format = "yyyy-MM-dd";

    private readonly DateOnly _date;

    /// <summary>Wraps <paramref name="date"/>.</summary>
    public Day(DateOnly date) => _date = date;

    /// <summary>The day <paramref name="year"/>-<paramref name="month"/>-<paramref name="day"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public Day(int year, int month, int day) => _date = new DateOnly(year, month, day);

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => _date.Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => _date.Month;

    /// <summary>The day of the month, 1 to 31.</summary>
    public int DayOfMonth => _date.Day;

    /// <summary>The day of the week.</summary>
    public DayOfWeek DayOfWeek => _date.DayOfWeek;

    /// <summary>The same day in the base library's form.</summary>
    public DateOnly ToDateOnly() => _date;

    /// <summary>The day <paramref name="days"/> later (earlier where negative), held within years 1 to 9999.</summary>
    public Day AddDays(int days)
    {
        var number = Math.Clamp((long)_date.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber);
        return new Day(DateOnly.FromDayNumber((int)number));
    }

    /// <summary>How many days lie from <paramref name="earlier"/> to this day; negative where this day comes first.</summary>
    public int DaysSince(Day earlier) => _date.DayNumber - earlier._date.DayNumber;

    /// <summary>Reads <c>YYYY-MM-DD</c>, and nothing else.</summary>
    /// <returns>False where <paramref name="text"/> has another form or names no day, as in <c>2025-13-40</c>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Day day)
    {
        var parsed = DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        day = new Day(date);
        return parsed;
    }

    /// <summary>Reads <c>YYYY-MM-DD</c>.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is no such day.</exception>
    public static Day Parse(string text)
        => TryParse(text, out var day) ? day : throw new FormatException($"'{text}' is no day of the form YYYY-MM-DD.");

    /// <summary>Orders by time.</summary>
    public int CompareTo(Day other) => _date.CompareTo(other._date);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(Day left, Day right) => left._date < right._date;

    /// <summary>Whether <paramref name="left"/> is not after <paramref name="right"/>.</summary>
    public static bool operator <=(Day left, Day right) => left._date <= right._date;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(Day left, Day right) => left._date > right._date;

    /// <summary>Whether <paramref name="left"/> is not before <paramref name="right"/>.</summary>
    public static bool operator >=(Day left, Day right) => left._date >= right._date;

    /// <summary><c>YYYY-MM-DD</c>.</summary>
    public override string ToString() => _date.ToString(Format, CultureInfo.InvariantCulture);
}
