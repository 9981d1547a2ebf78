using System.Globalization;
using System.Text.RegularExpressions;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Times;

/// <summary>Dates by name or number: days of months, months, weekdays, years, decades, quarters, hours.</summary>
internal sealed partial class DateGrammar
{
    private const int FirstYear = 1900;
    private const int LastYear = 2059;

    private readonly TimeText _text;
    private readonly TimeAnchor _anchor;

    /// <summary>Creates the grammar over a sentence.</summary>
    public DateGrammar(TimeText text, TimeAnchor anchor)
    {
        _text = text;
        _anchor = anchor;
    }

    /// <summary>The longest date that begins at the word <paramref name="at"/>.</summary>
    public TimeMatch? Match(int at, bool isFuture)
        => Numeric(at) ?? DayRanges.DayFirst(_text, at, next => DayFirst(next, isFuture)) ?? Weekday(at, isFuture) ?? MonthRange(at, isFuture) ?? MonthFirst(at, isFuture) ?? DayFirst(at, isFuture) ?? Quarter(at) ?? Decade(at) ?? Year(at);

    /// <summary>The hour that begins at the word <paramref name="at"/>, its value without day: <c>17:00</c>.</summary>
    public TimeMatch? Clock(int at)
    {
        if (at >= _text.Count || !char.IsAsciiDigit(_text.Form(at)[0]))
        {
            return null;
        }

        var (hour, minute, end) = HourAndMinute(at);
        if (hour < 0 || hour > 24 || minute > 59)
        {
            return null;
        }

        if (_text.Atom(end, "clock") is { } half)
        {
            return new TimeMatch(half.End, new TimeValue(HourText((hour % 12) + (half.Value == "PM" ? 12 : 0), Math.Max(0, minute))));
        }

        return minute >= 0 && end - at != 2 ? new TimeMatch(end, new TimeValue(HourText(hour, minute))) : null;
    }

    private static string HourText(int hour, int minute) => string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}");

    [GeneratedRegex(@"^(?:(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)|(?<d>\d\d?)\.(?<m>\d\d?)\.(?<y>\d{4}))(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NumericDate();

    private (int Hour, int Minute, int End) HourAndMinute(int at)
    {
        if (_text.Digits(at) is { } hour && hour <= 24)
        {
            // Where the treebank divides "13:00" it is three words.
            return _text.Is(at + 1, ":") && _text.IsGlued(at + 1) && _text.IsGlued(at + 2) && _text.Form(at + 2).Length == 2 && _text.Digits(at + 2) is { } divided
                ? (hour, divided, at + 3)
                : (hour, -1, at + 1);
        }

        var form = _text.Form(at);
        var colon = form.IndexOf(':');
        return colon is 1 or 2 && form.Length == colon + 3
            && int.TryParse(form[..colon], NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
            && int.TryParse(form[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var minute)
            ? (whole, minute, at + 1)
            : (-1, -1, at);
    }

    private TimeMatch? Numeric(int at)
    {
        if (at >= _text.Count || !char.IsAsciiDigit(_text.Form(at)[0]))
        {
            return null;
        }

        foreach (var length in (ReadOnlySpan<int>)[1, 5])
        {
            if (at + length <= _text.Count && _text.Span(at, at + length).Length is >= 8 and <= 10)
            {
                var match = NumericDate().Match(_text.Written(at, at + length));
                if (match.Success && Day.TryParse($"{match.Groups["y"].Value}-{match.Groups["m"].Value.PadLeft(2, '0')}-{match.Groups["d"].Value.PadLeft(2, '0')}", out var day))
                {
                    return new TimeMatch(at + length, TimeAnchor.Of(day));
                }
            }
        }

        return null;
    }

    private TimeMatch? Weekday(int at, bool isFuture)
    {
        if (_text.Atom(at, "weekday") is not { } weekday)
        {
            return null;
        }

        // "Friday, Feb. 7": the date says more than the weekday.
        var next = _text.Is(weekday.End, ",") ? weekday.End + 1 : weekday.End;
        return MonthFirst(next, isFuture) is { } month && month.Value.Text.Length == 10 ? month
            : DayFirst(next, isFuture) is { } day ? day
            : new TimeMatch(weekday.End, _anchor.Weekday(weekday.Number, isFuture, isOther: false));
    }

    private TimeMatch? MonthFirst(int at, bool isFuture)
    {
        if (_text.Atom(at, "month") is not { } month)
        {
            return null;
        }

        var end = month.End;
        if (DayNumber(end) is { } day && !(_text.Is(end + 1, ":") || _text.Has(end + 1, "clock")))
        {
            return WithYear(end + 1, month.Number, day, isFuture);
        }

        var after = _text.Is(end, ",") || _text.Has(end, "of") ? end + 1 : end;
        if (YearNumber(after) is { } year)
        {
            return new TimeMatch(YearEnd(after + 1), TimeAnchor.Month(year, month.Number));
        }

        return ShiftedYear(after) is { } shifted && YearOf(shifted.Value) is { } named
            ? new TimeMatch(shifted.End, TimeAnchor.Month(named, month.Number))
            : new TimeMatch(end, _anchor.NamedMonth(month.Number, isFuture, isOther: false));
    }

    private TimeMatch? MonthRange(int at, bool isFuture) => MonthFirst(at, isFuture) is { } first ? DayRanges.MonthFirst(_text, at, first) : null;

    private TimeMatch? DayFirst(int at, bool isFuture)
    {
        if (DayNumber(at) is not { } day)
        {
            return null;
        }

        // "9-го" is one word in some treebanks; "the 9th of January".
        var next = _text.Has(at + 1, "of") && !_text.Has(at + 1, "month") ? at + 2 : at + 1;
        return _text.Atom(next, "month") is { } month ? WithYear(month.End, month.Number, day, isFuture) : null;
    }

    private TimeMatch WithYear(int end, int month, int day, bool isFuture)
    {
        var next = _text.Is(end, ",") ? end + 1 : end;
        var (year, after) = YearNumber(next) is { } number ? (number, YearEnd(next + 1))
            : ShiftedYear(next) is { } shifted && YearOf(shifted.Value) is { } named ? (named, shifted.End)
            : ((int?)null, end);
        if (year is not { } known)
        {
            return new TimeMatch(end, _anchor.MonthDay(month, day, isFuture));
        }

        return new TimeMatch(after, day <= DateTime.DaysInMonth(known, month)
            ? TimeAnchor.Of(new Day(known, month, day))
            : new TimeValue(string.Create(CultureInfo.InvariantCulture, $"{known:0000}-{month:00}-{day:00}")));
    }

    private TimeMatch? Quarter(int at)
    {
        if (_text.Atom(at, "ordinal") is not { } ordinal || ordinal.Number > 4
            || _text.Atom(_text.SkipHyphen(ordinal.End), "unit") is not { Value: "Q" } unit)
        {
            return null;
        }

        var of = _text.Has(unit.End, "of") ? unit.End + 1 : unit.End;
        return YearNumber(of) is { } year ? new TimeMatch(YearEnd(of + 1), TimeAnchor.Quarter(year, ordinal.Number))
            : ShiftedYear(of) is { } shifted && YearOf(shifted.Value) is { } named ? new TimeMatch(shifted.End, TimeAnchor.Quarter(named, ordinal.Number))
            : new TimeMatch(unit.End, _anchor.NamedQuarter(ordinal.Number));
    }

    // "the 1990s", "the '80s", "1990-х".
    private TimeMatch? Decade(int at)
    {
        if (at >= _text.Count)
        {
            return null;
        }

        var form = _text.Form(at).TrimStart("'’‘");
        var digits = form.IndexOfAnyExceptInRange('0', '9');
        if (digits is not (2 or 4) || form[digits - 1] != '0' || (digits == 2 && form.Length == _text.Form(at).Length && !_text.Is(at - 1, "'") && !_text.Is(at - 1, "’")))
        {
            return null;
        }

        var ending = form[digits..];
        var first = int.Parse(form[..digits], CultureInfo.InvariantCulture) + (digits == 2 ? FirstYear : 0);
        return (ending is "s" or "-х" or "-ті" or "-е" or "-их" or "-тих") && first is >= FirstYear and <= LastYear
            ? new TimeMatch(_text.Has(at + 1, "year-mark") ? at + 2 : at + 1, TimeAnchor.Years(first, 10))
            : null;
    }

    private TimeMatch? Year(int at)
    {
        var first = _text.Atom(at, "fiscal") is { } fiscal ? fiscal.End : at;
        if (YearNumber(first) is not { } year)
        {
            return null;
        }

        var named = first > at || _text.Has(at - 1, "year-before") || _text.Has(first + 1, "year-mark") || _text.Has(at - 1, "phase") || _text.Has(at - 1, "of")
            || first + 1 == _text.Count || _text.Form(first + 1) is "," or "." or ")" or ";" || (_text.Has(at - 1, "article") && !_text.Has(first + 1, "number"));
        var counts = _text.Form(Math.Max(0, at - 1)) is "$" or "№" or "#" or "€" or "£" || _text.Is(first + 1, "%")
            || (first + 1 < _text.Count && _text.Token(first + 1).Features.Contains("Number=Plur", StringComparison.Ordinal) && !_text.Has(first + 1, "year-mark"));
        return named && !counts ? new TimeMatch(YearEnd(first + 1), TimeAnchor.Year(year)) : null;
    }

    private int YearEnd(int at)
        => _text.Atom(at, "year-mark") is not { } mark ? at : _text.Is(mark.End, ".") && _text.IsGlued(mark.End) && mark.End - at == 1 && _text.Form(at).Length <= 2 ? mark.End + 1 : mark.End;

    private int? YearNumber(int at) => _text.Digits(at) is { } number && number is >= FirstYear and <= LastYear && _text.Form(at).Length == 4 ? number : null;

    private int? DayNumber(int at)
    {
        if (at >= _text.Count || at < 0)
        {
            return null;
        }

        var form = _text.Form(at);
        var digits = form.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? form.Length : digits;
        return digits is 1 or 2 && int.Parse(form[..digits], CultureInfo.InvariantCulture) is >= 1 and <= 31 and var day
            && (digits == form.Length || form[digits..] is "st" or "nd" or "rd" or "th" or "-го" or "-е" or "-ое" or "-те" or "-ого") ? day : null;
    }

    // "last year", "минулого року" behind a month; "this year's".
    private TimeMatch? ShiftedYear(int at)
        => _text.Atom(at, "shift") is { Value: not "X" } shift && _text.Atom(shift.End, "unit") is { Value: "Y" } unit
            ? new TimeMatch(unit.End, _anchor.ShiftYear(shift.Number))
            : null;

    private static int? YearOf(TimeValue value) => int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
