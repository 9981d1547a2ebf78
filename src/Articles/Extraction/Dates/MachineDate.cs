using System.Globalization;
using System.Text.RegularExpressions;
using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Dates;

/// <summary>Reads the dates that machines write into pages and feeds: ISO 8601 in its many shapes, RFC 822 and 1123. A year of two digits is one only before a clock: else it may be the half of a longer one.</summary>
internal static partial class MachineDate
{
    private const int LongestDate = 60;

    private static readonly Dictionary<string, string> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["GMT"] = "+00:00",
        ["UTC"] = "+00:00",
        ["UT"] = "+00:00",
        ["EST"] = "-05:00",
        ["EDT"] = "-04:00",
        ["CST"] = "-06:00",
        ["CDT"] = "-05:00",
        ["MST"] = "-07:00",
        ["MDT"] = "-06:00",
        ["PST"] = "-08:00",
        ["PDT"] = "-07:00",
        ["BST"] = "+01:00",
        ["CET"] = "+01:00",
        ["CEST"] = "+02:00",
        ["EET"] = "+02:00",
        ["EEST"] = "+03:00",
        ["MSK"] = "+03:00",
    };

    /// <summary>The date, with the basis <see cref="DateBasis.Metadata"/>: an instant where clock and zone are given, else the day; none where it is no date.</summary>
    internal static PublicationDate Read(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        return trimmed.Length is 0 or > LongestDate ? PublicationDate.None : Iso(trimmed) ?? Rfc822(trimmed) ?? PublicationDate.None;
    }

    private static PublicationDate? Iso(string text)
    {
        var match = IsoShape().Match(text);
        if (!match.Success || !TryDay(match.Groups["y"].Value, match.Groups["m"].Value, match.Groups["d"].Value, out var day))
        {
            return null;
        }

        return Of(day, match.Groups["h"].Value, match.Groups["min"].Value, match.Groups["s"].Value, match.Groups["z"].Value);
    }

    private static PublicationDate? Rfc822(string text)
    {
        var match = Rfc822Shape().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var month = Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, name => name.Length > 0
            && match.Groups["m"].Value.StartsWith(name, StringComparison.OrdinalIgnoreCase)) + 1;
        var year = match.Groups["y"].Value;
        year = year.Length == 2 ? (int.Parse(year, CultureInfo.InvariantCulture) < 70 ? "20" : "19") + year : year;
        return TryDay(year, month.ToString(CultureInfo.InvariantCulture), match.Groups["d"].Value, out var day)
            ? Of(day, match.Groups["h"].Value, match.Groups["min"].Value, match.Groups["s"].Value, match.Groups["z"].Value)
            : null;
    }

    private static bool TryDay(string year, string month, string day, out DateTime found)
    {
        found = default;
        var numbers = (Year: Number(year), Month: Number(month), Day: Number(day));
        if (numbers.Year is < 1980 or > 2100 || numbers.Month is < 1 or > 12 || numbers.Day < 1 || numbers.Day > DateTime.DaysInMonth(numbers.Year, numbers.Month))
        {
            return false;
        }

        found = new DateTime(numbers.Year, numbers.Month, numbers.Day, 0, 0, 0, DateTimeKind.Unspecified);
        return true;
    }

    private static PublicationDate Of(DateTime day, string hour, string minute, string second, string zone)
    {
        var onDay = PublicationDate.On(new Day(day.Year, day.Month, day.Day), TimePrecision.Day, DateBasis.Metadata);
        if (hour.Length == 0 || Offset(zone) is not { } offset || Number(hour) > 23 || Number(minute) > 59)
        {
            return onDay;
        }

        var clock = day.AddHours(Number(hour)).AddMinutes(Number(minute)).AddSeconds(Math.Min(59, second.Length == 0 ? 0 : Number(second)));
        return PublicationDate.At(new DateTimeOffset(clock, offset), DateBasis.Metadata);
    }

    private static TimeSpan? Offset(string zone)
    {
        if (zone is "Z" or "z")
        {
            return TimeSpan.Zero;
        }

        var written = Zones.GetValueOrDefault(zone, zone);
        if (written.Length < 3 || written[0] is not ('+' or '-' or '\u2212'))
        {
            return null;
        }

        var digits = written[1..].Replace(":", "", StringComparison.Ordinal);
        var (hours, minutes) = (Number(digits[..2]), digits.Length >= 4 ? Number(digits[2..4]) : 0);
        return hours > 14 || minutes > 59 ? null : (written[0] == '+' ? 1 : -1) * new TimeSpan(hours, minutes, 0);
    }

    private static int Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(@"^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?:[T ,]{1,3}(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2})(?:[.,]\d{1,9})?)?\s{0,2}(?:(?:GMT|UTC?)(?=[+\u2212-]))?(?<z>[Zz]|[+\u2212-]\d{2}:?\d{2}|[+\u2212-]\d{2}|[A-Z]{2,4})?)?", RegexOptions.CultureInvariant)]
    private static partial Regex IsoShape();

    [GeneratedRegex(@"^(?:\p{L}{2,9},?\s{1,3})?(?<d>\d{1,2})[\s-]{1,3}(?<m>[A-Za-z]{3,9})[\s-]{1,3}(?<y>\d{4}(?!\d)|\d{2}(?=,?\s{1,3}\d{1,2}:))(?:,?\s{1,3}(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2}))?\s{0,2}(?:(?:GMT|UTC?)(?=[+\u2212-]))?(?<z>[Zz]\b|[+\u2212-]\d{2}:?\d{2}|[A-Z]{2,4})?)?", RegexOptions.CultureInvariant)]
    private static partial Regex Rfc822Shape();
}
