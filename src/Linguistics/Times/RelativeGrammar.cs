using Ledgerline.Records;

namespace Ledgerline.Linguistics.Times;

/// <summary>Times reckoned from the publication date: "yesterday", "last week", "this September", "the year", "overnight".</summary>
internal sealed class RelativeGrammar
{
    private readonly TimeText _text;
    private readonly TimeAnchor _anchor;

    /// <summary>Creates the grammar over a sentence.</summary>
    public RelativeGrammar(TimeText text, TimeAnchor anchor)
    {
        _text = text;
        _anchor = anchor;
    }

    /// <summary>The longest such time that begins at the word <paramref name="at"/>.</summary>
    public TimeMatch? Match(int at, bool isFuture)
    {
        if (_text.Atom(at, "day") is { } day)
        {
            return new TimeMatch(day.End, _anchor.ShiftDay(day.Number));
        }

        if (_text.Atom(at, "night") is { } night)
        {
            return new TimeMatch(night.End, night.Value == "0" ? DayParts.At(_anchor.ShiftDay(0), "NI") : Overnight());
        }

        if (_text.Atom(at, "compound") is { } end)
        {
            return new TimeMatch(end.End, Ending(_anchor.ShiftYear(0)));
        }

        var start = _text.Atom(at, "article") is { } article && !_text.IsGlued(at) ? article.End : at;
        return Shifted(start, isFuture) ?? Definite(at, start) ?? Season(start, isFuture) ?? LonePart(at, start);
    }

    private TimeMatch? Shifted(int at, bool isFuture)
    {
        if (_text.Atom(at, "shift") is not { } shift)
        {
            return null;
        }

        // "this past spring", "this coming Sunday".
        shift = _text.Atom(shift.End, "shift") is { } second ? second : shift;
        var next = _text.Has(shift.End, "fiscal") ? shift.End + 1 : shift.End;
        if (shift.Value == "X" || _text.Has(next, "bare") && !(_text.Atom(next, "unit") is { Value: "Y" or "M" or "W" or "D" } && _text.Has(next, "year-mark")) && _text.Is(next, "years"))
        {
            return null;
        }

        var step = shift.Number;
        if (_text.Atom(next, "weekday") is { } weekday)
        {
            return new TimeMatch(weekday.End, _anchor.Weekday(weekday.Number, step >= 0, isOther: step != 0));
        }

        if (_text.Atom(next, "month") is { } month)
        {
            return new TimeMatch(month.End, step == 0 ? _anchor.MonthOfYear(month.Number) : _anchor.NamedMonth(month.Number, step > 0, isOther: true));
        }

        if (_text.Atom(next, "season") is { } season)
        {
            return new TimeMatch(season.End, _anchor.Season(season.Value, step, isFuture));
        }

        if (_text.Atom(next, "part") is { } part)
        {
            return new TimeMatch(part.End, step < 0 && part.Value == "NI" ? Overnight() : DayParts.At(_anchor.ShiftDay(step), part.Value));
        }

        return _text.Atom(next, "unit") is { } unit && Unit(unit.Value, step) is { } value && IsSingular(next) ? new TimeMatch(unit.End, value) : null;
    }

    private TimeValue? Unit(string unit, int shift) => unit switch
    {
        "Y" => _anchor.ShiftYear(shift),
        "Q" => _anchor.ShiftQuarter(shift),
        "M" => _anchor.ShiftMonth(shift),
        "W" => _anchor.ShiftWeek(shift),
        "WE" => _anchor.Weekend(shift),
        "D" => shift == 0 ? _anchor.ShiftDay(0) : null,
        "DE" => _anchor.ShiftYears(10, shift),
        "CE" => _anchor.ShiftYears(100, shift),
        _ => null,
    };

    // "the week", "the weekend": the current one; a weekend that has not begun means the one before.
    private TimeMatch? Definite(int at, int start)
    {
        var article = start;
        start = _text.Atom(start, "fiscal")?.End ?? start;
        if (article == at || _text.Form(at).Length != 3 || _text.Atom(start, "unit") is not { } unit || _text.Has(start, "bare"))
        {
            return null;
        }

        var value = unit.Value switch
        {
            "Y" => _anchor.ShiftYear(0),
            "M" => _anchor.ShiftMonth(0),
            "Q" => _anchor.ShiftQuarter(-1),
            "W" => _anchor.ShiftWeek(0),
            "WE" => _anchor.Weekend(_anchor.Day is { DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday } ? 0 : -1),
            _ => (TimeValue?)null,
        };
        return value is { } found ? new TimeMatch(unit.End, found) : null;
    }

    private TimeMatch? Season(int start, bool isFuture)
    {
        if (_text.Atom(start, "season") is not { } season)
        {
            return null;
        }

        // "fall" and "spring" are verbs as well; with an article or a preposition they are seasons.
        var of = _text.Has(season.End, "of") ? season.End + 1 : season.End;
        if (_text.Digits(of) is { } year && year is >= 1900 and <= 2059)
        {
            return new TimeMatch(_text.Has(of + 1, "year-mark") ? of + 2 : of + 1, Calendar.Season(year, season.Value));
        }

        return _text.Form(start).Length > 0 && _text.Form(start)[0] < 128 && !(_text.Is(start - 1, "the") || _text.Is(start - 1, "in"))
            ? null
            : new TimeMatch(season.End, _anchor.Season(season.Value, null, isFuture));
    }

    // "in the morning", «вранці», «станом на ранок»: of the day of publication.
    private TimeMatch? LonePart(int at, int start)
    {
        if (_text.Atom(start, "part") is not { } part || (_text.Form(start)[0] < 128 && start == at))
        {
            return null;
        }

        return part.Value == "NI" && _text.Form(start)[0] >= 128
            ? new TimeMatch(part.End, DayParts.NightTo(_anchor.ShiftDay(0)))
            : new TimeMatch(part.End, DayParts.At(_anchor.ShiftDay(0), part.Value));
    }

    private bool IsSingular(int at) => !_text.Has(at, "bare") || _text.Form(at)[0] >= 128;

    private TimeValue Overnight()
    {
        var night = DayParts.At(_anchor.ShiftDay(-1), "NI");
        return night.Range is { Start: { } start } ? night with { Range = new DayRange(start, start.AddDays(2), TimePrecision.Period) } : night;
    }

    private TimeValue Ending(TimeValue year)
        => year.Range is { } range ? new TimeValue(year.Text + "-12-31", Calendar.Phase(range, "END", null)) : new TimeValue("XXXX-12-31");
}
