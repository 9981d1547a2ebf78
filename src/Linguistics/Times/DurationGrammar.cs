using System.Globalization;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Times;

/// <summary>Durations, distances from the publication date, repetitions and references: "two weeks ago", "the past 24 hours", "daily", "now".</summary>
internal sealed class DurationGrammar
{
    private readonly TimeText _text;
    private readonly TimeAnchor _anchor;

    /// <summary>Creates the grammar over a sentence.</summary>
    public DurationGrammar(TimeText text, TimeAnchor anchor)
    {
        _text = text;
        _anchor = anchor;
    }

    /// <summary>The longest duration or distance that begins at the word <paramref name="at"/>.</summary>
    public TimeMatch? Match(int at)
    {
        var start = _text.Atom(at, "approximate")?.End ?? at;
        if (start > at && _text.Has(start, "article") && !_text.Has(start, "one"))
        {
            // "over the past days": the word is a preposition.
            return null;
        }

        start = start < _text.Count && _text.Form(start) is "the" or "The" ? start + 1 : start;
        var shift = _text.Atom(start, "shift");
        if (shift is { Value: "X" })
        {
            return null;
        }

        if (shift is { Value: not "0" } moved)
        {
            return Period(_text.Atom(moved.End, "shift")?.End ?? moved.End, moved.Value);
        }

        if (Count(start) is not { } count)
        {
            return Plural(at) ?? Before(start);
        }

        // "the first nine months" of something: a length, not a place in time.
        var ordinal = _text.Has(start, "ordinal") ? start + 1 : start;
        var inner = _text.Atom(_text.SkipHyphen(count.End), "shift");
        var at2 = inner?.End ?? _text.SkipHyphen(count.End);
        if (_text.Atom(at2, "unit") is not { } unit || unit.Value == "WE" || ordinal > start)
        {
            return null;
        }

        if (unit.Value is "SEC" or "MIN" && _text.Has(start, "one"))
        {
            return null;
        }

        return Distance(unit.End, count.Value, unit.Value) ?? new TimeMatch(unit.End, new TimeValue(Length(count.Value, unit.Value)));
    }

    /// <summary>The reference ("now") or repetition ("daily") that begins at the word <paramref name="at"/>.</summary>
    public TimeMatch? Reference(int at)
    {
        if (_text.Atom(at, "set") is { } set)
        {
            return new TimeMatch(set.End, new TimeValue(set.Value));
        }

        if (_text.Atom(at, "reference") is { } reference)
        {
            return new TimeMatch(reference.End, new TimeValue(reference.Value, ReferenceRange(reference.Value)));
        }

        // "recent months", "in recent years"; alone, the adjective is a reference of its own.
        return _text.Atom(at, "shift") is { Value: "X" } recent
            ? new TimeMatch(_text.Has(recent.End, "bare") ? recent.End + 1 : recent.End, new TimeValue("PAST_REF", ReferenceRange("PAST_REF")))
            : null;
    }

    // "the past two months", «за останні три дні», «за минувшие сутки».
    private TimeMatch? Period(int at, string shift)
    {
        var count = Count(at);
        var unitAt = count is { } counted ? _text.SkipHyphen(counted.End) : at;
        if (_text.Atom(unitAt, "unit") is not { } unit || (count is null && !IsUncounted(unitAt, unit)))
        {
            return null;
        }

        var number = count?.Value ?? (IsDayAndNight(unitAt) ? 1 : double.NaN);
        return new TimeMatch(unit.End, new TimeValue(Length(number, unit.Value), PeriodRange(shift, number, unit.Value)));
    }

    private bool IsUncounted(int at, TimeAtom unit) => _text.Has(at, "bare") && unit.Value is not "WE" && (unit.Value == "D" || _text.Form(at)[0] < 128 || IsPlural(at));

    // Nouns that have no singular count as one: "сутки".
    private bool IsDayAndNight(int at)
        => _text.Form(at).StartsWith("сут", StringComparison.OrdinalIgnoreCase) || _text.Form(at).StartsWith("доб", StringComparison.OrdinalIgnoreCase);

    private bool IsPlural(int at) => _text.Form(at)[^1] is 'и' or 'ы' or 'і' or 'і';

    private DayRange? PeriodRange(string shift, double number, string unit)
    {
        if (_anchor.Day is not { } day)
        {
            return null;
        }

        if (double.IsNaN(number))
        {
            return shift == "1" ? new DayRange(day, null, TimePrecision.Period) : new DayRange(null, day.AddDays(1), TimePrecision.Period);
        }

        return shift == "1"
            ? Calendar.Shift(day, number, unit) is { } end ? new DayRange(day, end.AddDays(1), TimePrecision.Period) : null
            : Calendar.Shift(day, -number, unit) is { } start ? new DayRange(start, day.AddDays(1), TimePrecision.Period) : null;
    }

    // "two weeks ago", "a year earlier", "тиждень тому".
    private TimeMatch? Distance(int at, double number, string unit)
    {
        var end = _text.Is(at, "or") && _text.Is(at + 1, "so") ? at + 2 : at;
        var hyphen = _text.SkipHyphen(end);
        var backward = _text.Atom(hyphen, "ago") ?? _text.Atom(hyphen, "earlier");
        if (backward is null && _text.Atom(hyphen, "from-now") is null)
        {
            return null;
        }

        var sign = backward is null ? 1 : -1;
        var close = (backward ?? _text.Atom(hyphen, "from-now"))!.Value.End; // One of them was found.
        if (double.IsNaN(number) || _anchor.Day is not { } day || Calendar.Shift(day, sign * number, unit) is not { } target)
        {
            return new TimeMatch(close, new TimeValue(double.IsNaN(number) ? Length(number, unit) : sign < 0 ? "PAST_REF" : "FUTURE_REF"));
        }

        return new TimeMatch(close, Around(target, unit));
    }

    private TimeValue Around(Day target, string unit)
    {
        var anchor = new TimeAnchor(PublicationDate.On(target, TimePrecision.Day, DateBasis.Given));
        return unit switch
        {
            "Y" or "DE" or "CE" => InQuarter() is { } quarter ? TimeAnchor.Quarter(target.Year, quarter) : anchor.ShiftYear(0),
            "M" => anchor.ShiftMonth(0),
            "Q" => anchor.ShiftQuarter(0),
            "W" or "FN" => anchor.ShiftWeek(0),
            _ => TimeAnchor.Of(target),
        };
    }

    // A year before a quarter that the sentence names is that quarter of the year before.
    private int? InQuarter()
    {
        for (var i = 0; i < _text.Count; i++)
        {
            if (_text.Atom(i, "ordinal") is { } ordinal && ordinal.Number <= 4 && _text.Atom(_text.SkipHyphen(ordinal.End), "unit") is { Value: "Q" })
            {
                return ordinal.Number;
            }
        }

        return null;
    }

    // "the year-ago quarter".
    private TimeMatch? Before(int at)
        => _text.Atom(at, "unit") is { } unit && _text.SkipHyphen(unit.End) > unit.End ? Distance(unit.End, 1, unit.Value) : null;

    // "for months", "within days".
    private TimeMatch? Plural(int at)
    {
        if (_text.Atom(at, "unit") is not { } unit || (!_text.Has(at, "bare") && !IsSingleUnit(at)))
        {
            return null;
        }

        if (Distance(unit.End, IsSingleUnit(at) ? 1 : double.NaN, unit.Value) is { } distance)
        {
            return distance;
        }

        return _text.Has(at, "bare") && _text.Has(at - 1, "duration-before") && !_text.Has(at - 1, "article")
            ? new TimeMatch(unit.End, new TimeValue(Length(IsDayAndNight(at) || IsSingleUnit(at) ? 1 : double.NaN, unit.Value), IsDayAndNight(at) ? PeriodRange("-1", 1, "D") : null))
            : null;
    }

    private bool IsSingleUnit(int at) => _text.Form(at)[0] >= 128 && !IsPlural(at);

    private (double Value, int End)? Count(int at)
    {
        if (at >= _text.Count)
        {
            return null;
        }

        if (_text.Atom(at, "ordinal") is { } ordinal && Count(ordinal.End) is { } after && _text.Has(after.End, "unit"))
        {
            return after;
        }

        if (_text.Digits(at) is { } digits)
        {
            if (digits is >= 1900 and <= 2059 && _text.Atom(at + 1, "unit") is { Value: "Q" or "WE" })
            {
                return null;
            }

            return _text.Form(at + 1 < _text.Count ? at + 1 : at) is "1/2" ? (digits + 0.5, at + 2) : (digits, at + 1);
        }

        if (_text.Atom(at, "quantity") is { } quantity)
        {
            return (quantity.Value == "X" ? double.NaN : double.Parse(quantity.Value, CultureInfo.InvariantCulture), quantity.End);
        }

        return Words(at) ?? (_text.Atom(at, "one") is { } one && !_text.IsGlued(at) ? (1, one.End) : null);
    }

    private (double Value, int End)? Words(int at)
    {
        double? sum = null;
        while (_text.Atom(at, "number") is { } number)
        {
            sum = number.Number >= 100 && sum is { } factor ? factor * number.Number : (sum ?? 0) + number.Number;
            at = _text.SkipHyphen(number.End);
        }

        return sum is { } total ? (total, at) : null;
    }

    private DayRange? ReferenceRange(string reference)
        => _anchor.Day is not { } day ? null
            : reference == "PRESENT_REF" ? DayRange.Of(day)
            : reference == "FUTURE_REF" ? new DayRange(day, null, TimePrecision.Future)
            : new DayRange(null, day.AddDays(1), TimePrecision.Period);

    private static string Length(double number, string unit)
    {
        var (factor, code) = unit switch { "DE" => (10, "Y"), "CE" => (100, "Y"), "FN" => (2, "W"), "MIN" => (1, "M"), "SEC" => (1, "S"), _ => (1, unit) };
        var digits = double.IsNaN(number) ? "X" : (number * factor).ToString("0.##", CultureInfo.InvariantCulture);
        return (unit is "H" or "MIN" or "SEC" ? "PT" : "P") + digits + code;
    }
}
