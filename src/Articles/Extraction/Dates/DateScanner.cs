using Ledgerline.Articles.Extraction.Lexicons;
using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Dates;

/// <summary>Finds the dates that a text writes, in whole or in part, in all languages of the lexicon.</summary>
internal sealed class DateScanner(DateLexicon lexicon)
{
    private const int LongestGap = 3;

    private static readonly System.Buffers.SearchValues<char> Gaps = System.Buffers.SearchValues.Create(" .,\u00A0\n\r");

    /// <summary>The dates of a stretch of <paramref name="text"/>, in order; linear in its length.</summary>
    internal IReadOnlyList<DateMention> Scan(string text, TextSpan span)
    {
        var tokens = DateToken.In(text, span);
        var mentions = new List<DateMention>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (Find(text, tokens, at) is { } found)
            {
                mentions.Add(found.Mention);
                at = found.Last;
            }
        }

        return mentions;
    }

    /// <summary>Whether a line is nothing but a date, a clock and the words that go with them.</summary>
    internal bool IsDateOnly(string text, TextSpan span)
    {
        var tokens = DateToken.In(text, span);
        return tokens.Count is > 0 and <= 20
            && tokens.Any(token => token.Number >= 0 || lexicon.Weekdays.ContainsKey(token.Word))
            && tokens.All(IsOfDates);
    }

    private bool IsOfDates(DateToken token)
        => token.Word.Length == 0 || lexicon.Months.ContainsKey(token.Word) || lexicon.Weekdays.ContainsKey(token.Word)
        || lexicon.Furniture.Contains(token.Word) || lexicon.YearMarks.Contains(token.Word);

    private (DateMention Mention, int Last)? Find(string text, List<DateToken> tokens, int at)
    {
        var token = tokens[at];
        if (lexicon.Weekdays.TryGetValue(token.Word, out var weekday) && IsName(text, token))
        {
            return at + 1 < tokens.Count && IsNear(text, token, tokens[at + 1]) && FindDay(text, tokens, at + 1) is { } dated
                ? (dated.Mention with { Weekday = weekday, Span = token.Span.Cover(dated.Mention.Span) }, dated.Last)
                : null;
        }

        return FindDay(text, tokens, at) ?? FindYear(text, tokens, at);
    }

    private (DateMention Mention, int Last)? FindDay(string text, List<DateToken> tokens, int at)
        => MonthFirst(text, tokens, at) ?? DayFirst(text, tokens, at) ?? Numeric(text, tokens, at);

    /// <summary><c>Aug. 6</c>, <c>August 16, 2025</c>, <c>August 2025</c>.</summary>
    private (DateMention Mention, int Last)? MonthFirst(string text, List<DateToken> tokens, int at)
    {
        if (!lexicon.Months.TryGetValue(tokens[at].Word, out var month) || !IsName(text, tokens[at]) || !HasNear(text, tokens, at))
        {
            return null;
        }

        var next = tokens[at + 1];
        if (next.IsYear)
        {
            return (new DateMention(tokens[at].Span.Cover(next.Span), next.Number, month, null, null), at + 1);
        }

        return next.IsDay && next.Number <= DateTime.DaysInMonth(2024, month) && !IsClock(text, next)
            ? WithYear(text, tokens, at, SkipSuffix(text, tokens, at + 1), month, next.Number)
            : null;
    }

    /// <summary><c>7 лютого</c>, <c>16th of August 2025</c>.</summary>
    private (DateMention Mention, int Last)? DayFirst(string text, List<DateToken> tokens, int at)
    {
        if (!tokens[at].IsDay)
        {
            return null;
        }

        var last = SkipSuffix(text, tokens, at);
        if (last + 1 < tokens.Count && tokens[last + 1].Word == "of")
        {
            last++;
        }

        if (!HasNear(text, tokens, last) || !lexicon.Months.TryGetValue(tokens[last + 1].Word, out var month)
            || !IsName(text, tokens[last + 1]) || tokens[at].Number > DateTime.DaysInMonth(2024, month))
        {
            return null;
        }

        return WithYear(text, tokens, at, last + 1, month, tokens[at].Number);
    }

    /// <summary><c>2025-08-16</c>, <c>16.08.2025</c>; with slashes only where no two readings are possible.</summary>
    private static (DateMention Mention, int Last)? Numeric(string text, List<DateToken> tokens, int at)
    {
        if (at + 2 >= tokens.Count || Between(text, tokens[at], tokens[at + 1]) is not { Length: 1 } mark
            || Between(text, tokens[at + 1], tokens[at + 2]) != mark)
        {
            return null;
        }

        var (first, middle, last) = (tokens[at].Number, tokens[at + 1].Number, tokens[at + 2].Number);
        (int Year, int Month, int Day)? read = mark switch
        {
            "-" when tokens[at].IsYear => (first, middle, last),
            "." when tokens[at + 2].IsYear => (last, middle, first),
            "/" when tokens[at + 2].IsYear && middle > 12 => (last, first, middle),
            "/" when tokens[at + 2].IsYear && first > 12 => (last, middle, first),
            _ => null,
        };
        return read is var (year, month, day) && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? (new DateMention(tokens[at].Span.Cover(tokens[at + 2].Span), year, month, day, null), at + 2)
            : null;
    }

    /// <summary>A year on its own: "its 2023 offensive". A round number is none.</summary>
    private static (DateMention Mention, int Last)? FindYear(string text, List<DateToken> tokens, int at)
    {
        var token = tokens[at];
        var grouped = at > 0 && tokens[at - 1].Number >= 0 && tokens[at - 1].Span.End + 1 == token.Span.Start;
        return token.IsYear && !grouped && token.Number % 100 != 0 && !IsClock(text, token)
            ? (new DateMention(token.Span, token.Number, null, null, null), at)
            : null;
    }

    private (DateMention Mention, int Last) WithYear(string text, List<DateToken> tokens, int first, int last, int month, int day)
    {
        var hasYear = HasNear(text, tokens, last) && tokens[last + 1].IsYear && !IsClock(text, tokens[last + 1]);
        var end = hasYear ? last + 1 : last;
        int? year = hasYear ? tokens[end].Number : null;
        return (new DateMention(tokens[first].Span.Cover(tokens[end].Span), year, month, day, null), end);
    }

    /// <summary>The index of the last token of a day, with the <c>th</c> of <c>7th</c>.</summary>
    private static int SkipSuffix(string text, List<DateToken> tokens, int at)
        => at + 1 < tokens.Count && tokens[at + 1].Word.Length is > 0 and <= 3
            && (tokens[at + 1].Span.Start == tokens[at].Span.End || Between(text, tokens[at], tokens[at + 1]) is "-" or "‑")
            ? at + 1
            : at;

    private static bool HasNear(string text, List<DateToken> tokens, int at) => at + 1 < tokens.Count && IsNear(text, tokens[at], tokens[at + 1]);

    /// <summary>Whether only blanks, a full stop, a comma or a bracket lie between.</summary>
    private static bool IsNear(string text, DateToken left, DateToken right)
    {
        var gap = text.AsSpan(left.Span.End, right.Span.Start - left.Span.End);
        return gap.Length is > 0 and <= LongestGap && gap.IndexOfAnyExcept(Gaps) < 0;
    }

    private static string? Between(string text, DateToken left, DateToken right)
        => right.Span.Start - left.Span.End <= LongestGap ? text[left.Span.End..right.Span.Start] : null;

    private static bool IsClock(string text, DateToken token)
        => token.Span.End + 1 < text.Length && text[token.Span.End] is ':' && char.IsAsciiDigit(text[token.Span.End + 1]);

    /// <summary>Latin month and weekday names are capitalised; "may" and "sun" are other words.</summary>
    private static bool IsName(string text, DateToken token) => text[token.Span.Start] > '\x7F' || char.IsUpper(text[token.Span.Start]);
}
