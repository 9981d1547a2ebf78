using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Dates;

/// <summary>Gives days that a text names without a year the year that the rest of the text allows, or none.</summary>
internal static class YearBound
{
    /// <summary>So many days after an event reports still name it by weekday or as the newest thing they know.</summary>
    internal const int ReportsWithin = 10;

    /// <summary>A day without a year lies so near a day with one that stands in the same report, in days.</summary>
    private const int NearWrittenDay = 60;

    /// <summary>The newest year that a report names is the year of its writing or the one before.</summary>
    private const int YearsAhead = 1;
    private const int MostYears = 3;

    /// <summary>The day of <paramref name="date"/>: by its own year, by its weekday and the newest year named, or by a day with a year shortly before it.</summary>
    internal static Day? Complete(DateMention date, IReadOnlyList<BodyMention> mentions)
    {
        if (date.Year is not null)
        {
            return date.Day;
        }

        if (date.Weekday is { } weekday && NewestYear(mentions) is { } newest)
        {
            return Enumerable.Range(newest, YearsAhead + 1).Where(year => year < 9999).Select(date.In).FirstOrDefault(day => day?.DayOfWeek == weekday);
        }

        return mentions.Max(mention => mention.Date.Day) is { } written
            && Nearest(date, written) is { } near && near >= written && near.DaysSince(written) <= NearWrittenDay
            ? near
            : null;
    }

    /// <summary>The newest year named; null where the edge of a stretch ("until 2030") lies behind it, or where so many years are named that
    /// the report looks back, and the newest says nothing of its own.</summary>
    private static int? NewestYear(IReadOnlyList<BodyMention> mentions)
    {
        var newest = mentions.Where(mention => !mention.IsBound).Max(mention => mention.Date.Year);
        var years = mentions.Where(mention => mention.Date.Year is not null).Select(mention => mention.Date.Year).Distinct().Count();
        return years <= MostYears && !mentions.Any(mention => mention.Date.Year > newest) ? newest : null;
    }

    /// <summary>The day of <paramref name="date"/> in the year in which it lies nearest to <paramref name="written"/>; null where the weekday forbids it.</summary>
    internal static Day? Nearest(DateMention date, Day written)
    {
        var nearest = new[] { written.Year - 1, written.Year, written.Year + 1 }
            .Where(year => year is >= 1 and < 9999)
            .Select(date.In)
            .Where(day => day is not null)
            .MinBy(day => Math.Abs(day!.Value.DaysSince(written))); // Null ones are left out the line before.
        return nearest is { } day && (date.Weekday is null || date.Weekday == day.DayOfWeek) && Math.Abs(day.DaysSince(written)) <= NearWrittenDay ? day : null;
    }
}
