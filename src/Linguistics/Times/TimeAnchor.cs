using System.Globalization;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Times;

/// <summary>The publication date that relative expressions are reckoned from. What it is too coarse for stays open: the value has an
/// <c>X</c> for each digit that is not known, and there are no days.</summary>
internal sealed class TimeAnchor
{
    private const int SoonDays = 45;

    private readonly Day? _day;
    private readonly (int Year, int Month)? _month;
    private readonly int? _year;

    /// <summary>Reckons from <paramref name="published"/>.</summary>
    public TimeAnchor(PublicationDate published)
    {
        _day = published.Day;
        var start = published.Range?.Start;
        _month = published.Precision is not TimePrecision.Year && start is { } first ? (first.Year, first.Month) : null;
        _year = start?.Year;
    }

    /// <summary>The day of publication; null where it is not known.</summary>
    public Day? Day => _day;

    /// <summary>The day that lies <paramref name="shift"/> days later.</summary>
    public TimeValue ShiftDay(int shift) => _day is { } day ? Of(day.AddDays(shift)) : new TimeValue("XXXX-XX-XX");

    /// <summary>The week that lies <paramref name="shift"/> weeks later.</summary>
    public TimeValue ShiftWeek(int shift)
    {
        if (_day is not { } day)
        {
            return new TimeValue("XXXX-WXX");
        }

        var monday = day.AddDays((7 * shift) - IsoWeekday(day) + 1);
        return new TimeValue(WeekText(monday), new DayRange(monday, monday.AddDays(7), TimePrecision.Week));
    }

    /// <summary>The Saturday and Sunday nearest before publication, or <paramref name="shift"/> weeks from the current week's.</summary>
    public TimeValue Weekend(int shift)
    {
        if (_day is not { } day)
        {
            return new TimeValue("XXXX-WXX-WE");
        }

        var saturday = day.AddDays((7 * shift) - IsoWeekday(day) + 6);
        return new TimeValue(WeekText(saturday) + "-WE", new DayRange(saturday, saturday.AddDays(2), TimePrecision.Period));
    }

    /// <summary>The month that lies <paramref name="shift"/> months later.</summary>
    public TimeValue ShiftMonth(int shift)
    {
        if (_month is not { } month)
        {
            return new TimeValue(_year is { } year && shift == 0 ? Invariant($"{year:0000}-XX") : "XXXX-XX");
        }

        var index = (month.Year * 12) + month.Month - 1 + shift;
        return Month(index / 12, (index % 12) + 1);
    }

    /// <summary>The quarter that lies <paramref name="shift"/> quarters later.</summary>
    public TimeValue ShiftQuarter(int shift)
    {
        if (_month is not { } month)
        {
            return new TimeValue("XXXX-QX");
        }

        var index = (month.Year * 4) + ((month.Month - 1) / 3) + shift;
        return Quarter(index / 4, (index % 4) + 1);
    }

    /// <summary>The year that lies <paramref name="shift"/> years later.</summary>
    public TimeValue ShiftYear(int shift) => _year is { } year ? Year(year + shift) : new TimeValue("XXXX");

    /// <summary>The stretch of ten years or a hundred that lies <paramref name="shift"/> stretches later.</summary>
    public TimeValue ShiftYears(int years, int shift)
    {
        if (_year is not { } year)
        {
            return new TimeValue("XXXX");
        }

        var first = ((year / years) + shift) * years;
        return Years(first, years);
    }

    /// <summary>The weekday (1 for Monday) nearest to publication: the latest not after it, or, in the future, the first not before it.</summary>
    /// <param name="weekday">1 to 7.</param>
    /// <param name="isFuture">Whether the text speaks of what is to come.</param>
    /// <param name="isOther">Whether the day of publication itself is not meant ("last Friday").</param>
    public TimeValue Weekday(int weekday, bool isFuture, bool isOther)
    {
        if (_day is not { } day)
        {
            return new TimeValue(Invariant($"XXXX-WXX-{weekday}"));
        }

        var ahead = (weekday - IsoWeekday(day) + 7) % 7;
        var shift = isFuture ? (ahead == 0 && isOther ? 7 : ahead) : ahead == 0 && !isOther ? 0 : ahead - 7;
        return Of(day.AddDays(shift));
    }

    /// <summary>The month by its number: the latest that has begun by publication, or, in the future, the first not before it.</summary>
    public TimeValue NamedMonth(int month, bool isFuture, bool isOther)
    {
        if (_month is not { } now)
        {
            return new TimeValue(Invariant($"XXXX-{month:00}"));
        }

        var year = isFuture
            ? month < now.Month || (isOther && month == now.Month) ? now.Year + 1 : now.Year
            : month > now.Month || (isOther && month == now.Month) ? now.Year - 1 : now.Year;
        return Month(year, month);
    }

    /// <summary>The month by its number, in the year of publication.</summary>
    public TimeValue MonthOfYear(int month) => _year is { } year ? Month(year, month) : new TimeValue(Invariant($"XXXX-{month:00}"));

    /// <summary>The day of a month: the latest not after publication, or, in the future or within weeks of it, the first not before it.</summary>
    public TimeValue MonthDay(int month, int day, bool isFuture)
    {
        if (_day is not { } now)
        {
            return new TimeValue(Invariant($"XXXX-{month:00}-{day:00}"));
        }

        isFuture |= IsSoon(now, month, day, now.Year) || IsSoon(now, month, day, now.Year + 1);
        for (var shift = 0; shift <= 8; shift++)
        {
            var year = isFuture ? now.Year + shift : now.Year - shift;
            if (year is >= 1 and <= 9998 && day <= DateTime.DaysInMonth(year, month))
            {
                var candidate = new Day(year, month, day);
                if (isFuture ? candidate >= now : candidate <= now)
                {
                    return Of(candidate);
                }
            }
        }

        return new TimeValue(Invariant($"XXXX-{month:00}-{day:00}"));
    }

    // A day without a year that comes within weeks is nearer than the one ten months gone, of which a report would say the year.
    private static bool IsSoon(Day now, int month, int day, int year)
        => year <= 9998 && day <= DateTime.DaysInMonth(year, month) && new Day(year, month, day) is var then && then > now && then <= now.AddDays(SoonDays);

    /// <summary>The quarter by its number: the latest that has begun by publication.</summary>
    public TimeValue NamedQuarter(int quarter)
    {
        if (_month is not { } now)
        {
            return new TimeValue(Invariant($"XXXX-Q{quarter}"));
        }

        var current = ((now.Month - 1) / 3) + 1;
        return Quarter(quarter > current ? now.Year - 1 : now.Year, quarter);
    }

    /// <summary>The season (<c>SP</c>, <c>SU</c>, <c>FA</c>, <c>WI</c>): of the year that <paramref name="shift"/> names, or the latest that has begun.</summary>
    public TimeValue Season(string season, int? shift, bool isFuture)
    {
        if (_year is not { } year || _month is not { } now)
        {
            return new TimeValue("XXXX-" + season);
        }

        var first = Calendar.FirstMonth(season);
        if (shift is { } years)
        {
            // "last fall" said in November is last year's; "this winter" said in January is the winter that began in December.
            var began = season == "WI" ? now.Month >= 12 : now.Month >= first;
            var at = season == "WI" && now.Month <= 2 && years == 0 ? year - 1
                : years < 0 ? began && now.Month > first + 2 ? year : year - 1
                : years > 0 ? now.Month < first ? year : year + 1 : year;
            return Calendar.Season(at, season);
        }

        return Calendar.Season(isFuture ? now.Month > first ? year + 1 : year : now.Month < first ? year - 1 : year, season);
    }

    /// <summary>A day.</summary>
    public static TimeValue Of(Day day) => new(day.ToString(), DayRange.Of(day));

    /// <summary>A month; without days where the calendar has none such.</summary>
    public static TimeValue Month(int year, int month)
        => new(Invariant($"{year:0000}-{month:00}"), year is >= 1 and <= 9998 ? DayRange.OfMonth(year, month) : null);

    /// <summary>A quarter.</summary>
    public static TimeValue Quarter(int year, int quarter)
        => new(Invariant($"{year:0000}-Q{quarter}"), Calendar.Months(year, (quarter * 3) - 2, 3, TimePrecision.Season));

    /// <summary>A year.</summary>
    public static TimeValue Year(int year) => new(Invariant($"{year:0000}"), year is >= 1 and <= 9998 ? DayRange.OfYear(year) : null);

    /// <summary>A decade (<c>199</c>) or century (<c>19</c>).</summary>
    public static TimeValue Years(int first, int years)
    {
        var text = Invariant($"{first / years}") + (years == 10 ? "" : "XX");
        return new TimeValue(text, first is >= 1 and < 9900 ? new DayRange(new Day(first, 1, 1), new Day(first + years, 1, 1), TimePrecision.Period) : null);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static int IsoWeekday(Day day) => (((int)day.DayOfWeek + 6) % 7) + 1;

    private static string WeekText(Day day)
    {
        var date = day.ToDateOnly().ToDateTime(TimeOnly.MinValue);
        return Invariant($"{ISOWeek.GetYear(date):0000}-W{ISOWeek.GetWeekOfYear(date):00}");
    }
}
