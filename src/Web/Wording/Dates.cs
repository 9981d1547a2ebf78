using System.Globalization;
using Ledgerline.Records;

namespace Ledgerline.Web.Wording;

/// <summary>Days and publication dates in words.</summary>
internal static class Dates
{
    /// <summary><c>7 February 2025</c>.</summary>
    internal static string Long(Day day) => day.ToDateOnly().ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>7 Feb 2025</c>.</summary>
    internal static string Short(Day day) => day.ToDateOnly().ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>When an article was published, as finely as that is known.</summary>
    internal static string Published(PublicationDate date) => date.Precision switch
    {
        TimePrecision.Instant => date.Start.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture),
        TimePrecision.Day => date.Start.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        TimePrecision.Month => date.Start.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        TimePrecision.Year => date.Start.ToString("yyyy", CultureInfo.InvariantCulture),
        _ => "undated",
    };

    /// <summary>Where a publication date came from.</summary>
    internal static string Basis(DateBasis basis) => basis switch
    {
        DateBasis.Given => "given with the article",
        DateBasis.Metadata => "from the document’s metadata",
        DateBasis.Dateline => "from the report’s dateline",
        DateBasis.Text => "bounded by dates in the text",
        DateBasis.Url => "from the article’s address",
        _ => "nothing in the article dates it",
    };

    /// <summary>A stretch of days: one day, a span, or one open side.</summary>
    internal static string Range(DayRange range) => (range.Start, range.End) switch
    {
        ({ } start, { } end) when end.DaysSince(start) <= 1 => Short(start),
        ({ } start, { } end) => $"{Short(start)} – {Short(end.AddDays(-1))}",
        ({ } start, null) => $"from {Short(start)}",
        (null, { } end) => $"until {Short(end.AddDays(-1))}",
        _ => "open",
    };
}
