using System.Globalization;

namespace Ledgerline.Records;

/// <summary>When an article was published, how finely that is known, and where it came from.</summary>
/// <remarks>Construct it by <see cref="None"/>, <see cref="At"/> or <see cref="On"/>.</remarks>
public readonly record struct PublicationDate
{
    private PublicationDate(DateTimeOffset start, TimePrecision precision, DateBasis basis)
    {
        Start = start;
        Precision = precision;
        Basis = basis;
    }

    /// <summary>The article bears no date, and nothing bounds one.</summary>
    public static PublicationDate None => default;

    /// <summary>The beginning of the stretch in UTC; meaningless where <see cref="Precision"/> is <see cref="TimePrecision.None"/>.</summary>
    public DateTimeOffset Start { get; }

    /// <summary>One of <see cref="TimePrecision.None"/>, <c>Instant</c>, <c>Day</c>, <c>Month</c> or <c>Year</c>.</summary>
    public TimePrecision Precision { get; }

    /// <summary>Where the date came from.</summary>
    public DateBasis Basis { get; }

    /// <summary>The day of publication, in UTC; null where it is not known to the day.</summary>
    public Day? Day => Precision is TimePrecision.Instant or TimePrecision.Day
        ? new Day(DateOnly.FromDateTime(Start.UtcDateTime))
        : null;

    /// <summary>The days within which the article was published; null where there is no date.</summary>
    public DayRange? Range => Precision switch
    {
        TimePrecision.Instant or TimePrecision.Day => DayRange.Of(Day!.Value), // Day is set for both precisions.
        TimePrecision.Month => DayRange.OfMonth(Start.Year, Start.Month),
        TimePrecision.Year => DayRange.OfYear(Start.Year),
        _ => null,
    };

    /// <summary>The date as the contract prints it: an instant, <c>YYYY-MM-DD</c>, <c>YYYY-MM</c> or <c>YYYY</c>; null where there is none.</summary>
    public string? Value => Precision switch
    {
        TimePrecision.Instant => Start.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        TimePrecision.Day => Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimePrecision.Month => Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        TimePrecision.Year => Start.ToString("yyyy", CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>Published at <paramref name="instant"/>.</summary>
    public static PublicationDate At(DateTimeOffset instant, DateBasis basis)
        => new(instant.ToUniversalTime(), TimePrecision.Instant, basis);

    /// <summary>Published within the day, month or year that begins on <paramref name="first"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="precision"/> is none of these three.</exception>
    public static PublicationDate On(Day first, TimePrecision precision, DateBasis basis)
    {
        if (precision is not (TimePrecision.Day or TimePrecision.Month or TimePrecision.Year))
        {
            throw new ArgumentOutOfRangeException(nameof(precision), precision, "A publication date is known to the instant, day, month or year.");
        }

        return new(new DateTimeOffset(first.ToDateOnly(), TimeOnly.MinValue, TimeSpan.Zero), precision, basis);
    }
}
