using System.Globalization;
using Ledgerline.Records;

namespace Ledgerline.Articles;

/// <summary>Reads the publication date that a user, or a JSON Lines object, gives.</summary>
public static class GivenDate
{
    private const string Advice = "Write YYYY-MM-DD, YYYY-MM, YYYY, or an instant such as 2025-02-07T14:30:00Z.";

    private static readonly string[] ZonedFormats =
    [
        "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mmK",
    ];

    /// <summary>Reads <paramref name="text"/>. A clock without a zone gives the day alone, as nothing says whose clock it was.</summary>
    /// <param name="text"><c>YYYY-MM-DD</c>, <c>YYYY-MM</c>, <c>YYYY</c>, or an instant of RFC 3339.</param>
    /// <param name="date">The date, with the basis <see cref="DateBasis.Given"/>; no date where the answer is false.</param>
    /// <param name="problem">What is wrong and what to do; empty where the answer is true.</param>
    public static bool TryParse(string? text, out PublicationDate date, out string problem)
    {
        var trimmed = text?.Trim() ?? "";
        date = ReadDay(trimmed) ?? ReadMonth(trimmed) ?? ReadYear(trimmed) ?? ReadInstant(trimmed) ?? PublicationDate.None;
        problem = date.Precision == TimePrecision.None ? $"'{Shorten(trimmed)}' is no date{Why(trimmed)}. {Advice}" : "";
        return problem.Length == 0;
    }

    private static PublicationDate? ReadDay(string text)
        => Day.TryParse(text, out var day) ? PublicationDate.On(day, TimePrecision.Day, DateBasis.Given) : null;

    private static PublicationDate? ReadMonth(string text)
        => text.Length == 7 && Day.TryParse(text + "-01", out var first)
            ? PublicationDate.On(first, TimePrecision.Month, DateBasis.Given)
            : null;

    private static PublicationDate? ReadYear(string text)
        => text.Length == 4 && Day.TryParse(text + "-01-01", out var first) && first.Year < 9999
            ? PublicationDate.On(first, TimePrecision.Year, DateBasis.Given)
            : null;

    private static PublicationDate? ReadInstant(string text)
    {
        if (text.Length < 16 || !Day.TryParse(text[..10], out var day))
        {
            return null;
        }

        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal;
        if (!DateTimeOffset.TryParseExact(text.ToUpperInvariant(), ZonedFormats, CultureInfo.InvariantCulture, Styles, out var instant))
        {
            return null;
        }

        var zoned = text[^1] is 'Z' or 'z' || text.AsSpan(16).IndexOfAny('+', '-') >= 0;
        return zoned ? PublicationDate.At(instant, DateBasis.Given) : PublicationDate.On(day, TimePrecision.Day, DateBasis.Given);
    }

    private static string Why(string text)
    {
        if (text.Length < 7 || text[4] != '-' || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(text.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month) || year < 1)
        {
            return "";
        }

        if (month is < 1 or > 12)
        {
            return $": there is no month {month:00}";
        }

        var hasDay = text.Length >= 10 && int.TryParse(text.AsSpan(8, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && (day < 1 || day > DateTime.DaysInMonth(year, month));
        return hasDay ? $": {year:0000}-{month:00} has no day {text.Substring(8, 2)}" : "";
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
