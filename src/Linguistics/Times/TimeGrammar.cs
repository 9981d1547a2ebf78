using Ledgerline.Records;

namespace Ledgerline.Linguistics.Times;

/// <summary>The grammar of time expressions, over the classes of the lexicon; the same for all languages, since word order is tried both ways.</summary>
internal sealed class TimeGrammar
{
    private const int FutureWindow = 16;

    private readonly TimeText _text;
    private readonly TimeAnchor _anchor;
    private readonly DateGrammar _dates;
    private readonly RelativeGrammar _relatives;
    private readonly DurationGrammar _durations;

    /// <summary>Creates the grammar over a sentence.</summary>
    public TimeGrammar(TimeText text, TimeAnchor anchor)
    {
        _text = text;
        _anchor = anchor;
        _dates = new DateGrammar(text, anchor);
        _relatives = new RelativeGrammar(text, anchor);
        _durations = new DurationGrammar(text, anchor);
    }

    /// <summary>The longest time expression that begins at the word <paramref name="at"/>; null where none does.</summary>
    public TimeMatch? Match(int at)
    {
        if (!_text.MayBegin(at))
        {
            return null;
        }

        var isFuture = IsFuture(at);
        var match = Longest(
            Longest(Phrase(at, isFuture), _durations.Match(at)),
            Longest(Clock(at, isFuture), Longest(_durations.Reference(at), NightTo(at, isFuture))));
        return match is { } found && Bare(at, found) ? null : match;
    }

    // A date or relative expression, alone, or as what a phase or a part of the day is said of.
    private TimeMatch? Phrase(int at, bool isFuture, int depth = 0)
    {
        if (depth > 3)
        {
            return null;
        }

        var start = _text.Atom(at, "article") is { } article && !_text.IsGlued(at) ? article.End : at;
        var best = Longest(_dates.Match(at, isFuture), _relatives.Match(at, isFuture));
        best = Longest(best, Phased(at, start, isFuture, depth));
        if (_text.Atom(start, "part") is { } part)
        {
            // "the morning of Jan. 9", "noon Saturday".
            var of = _text.Has(part.End, "of") ? part.End + 1 : part.End;
            if (Phrase(of, isFuture, depth + 1) is { } day && IsDay(day.Value))
            {
                best = Longest(best, new TimeMatch(day.End, DayParts.At(day.Value, part.Value)));
            }
        }

        return best is { } match ? WithPart(match) : null;
    }

    private TimeMatch? Phased(int at, int start, bool isFuture, int depth)
    {
        if (_text.Atom(start, "phase") is not { } phase)
        {
            return null;
        }

        var rest = _text.SkipHyphen(_text.Has(phase.End, "of") ? _text.Atom(phase.End, "of")!.Value.End : phase.End); // Has is true.
        if (Phrase(rest, isFuture, depth + 1) is not { } whole || (at != start && rest == phase.End && _text.Has(rest, "shift")))
        {
            return null;
        }

        var range = whole.Value.Range is { } days ? Calendar.Phase(days, phase.Value, _anchor.Day) : (DayRange?)null;
        return new TimeMatch(whole.End, whole.Value with { Range = range });
    }

    // "Friday afternoon", "yesterday at noon".
    private TimeMatch WithPart(TimeMatch day)
    {
        if (!IsDay(day.Value))
        {
            return day;
        }

        var at = _text.Atom(day.End, "part") is not null ? day.End
            : _text.Is(day.End, "in") && _text.Is(day.End + 1, "the") ? day.End + 2
            : _text.Has(day.End, "phase") && _text.Has(day.End + 1, "part") ? day.End + 1
            : day.End;
        return _text.Atom(at, "part") is { } part ? new TimeMatch(part.End, DayParts.At(day.Value, part.Value)) : day;
    }

    // «у ніч на 5 лютого»: the night that ends on the morning of the day.
    private TimeMatch? NightTo(int at, bool isFuture)
    {
        if (_text.Atom(at, "night-to") is not { } night || Phrase(night.End, isFuture) is not { } day || !IsDay(day.Value))
        {
            return null;
        }

        return new TimeMatch(day.End, DayParts.NightTo(day.Value));
    }

    private TimeMatch? Clock(int at, bool isFuture)
    {
        if (_dates.Clock(at) is not { } clock)
        {
            return null;
        }

        var next = _text.Has(clock.End, "zone") ? _text.Atom(clock.End, "zone")!.Value.End : clock.End; // Has is true.
        var of = _text.Is(next, ",") || _text.Has(next, "of") ? next + 1 : next;
        var day = Phrase(of, isFuture) is { } said && IsDay(said.Value) ? said : new TimeMatch(next, _anchor.ShiftDay(0));
        return new TimeMatch(day.End, new TimeValue(day.Value.Text + "T" + clock.Value.Text, day.Value.Range));
    }

    private bool IsFuture(int at)
    {
        // What a comma divides off speaks of a time of its own.
        for (var i = at - 1; i >= Math.Max(0, at - FutureWindow) && !_text.Is(i, ","); i--)
        {
            if (_text.Has(i, "future"))
            {
                return true;
            }
        }

        return false;
    }

    // Words that name a time only in company: a lone part of the day is one, a lone unit or number none.
    private bool Bare(int at, TimeMatch match) => match.End == at + 1 && _text.Has(at, "article");

    private static bool IsDay(TimeValue value) => value.Text.Length == 10 && value.Text[4] == '-' && value.Text[7] is '-' or 'X';

    private static TimeMatch? Longest(TimeMatch? first, TimeMatch? second)
        => first is not { } one ? second : second is { } other && other.End > one.End ? second : first;
}
