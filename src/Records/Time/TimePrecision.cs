namespace Ledgerline.Records;

/// <summary>How finely a time is known. The numbers are stored in ledgers and never change meaning.</summary>
public enum TimePrecision
{
    /// <summary>Nothing is known.</summary>
    None = 0,

    /// <summary>A moment, to the second or minute.</summary>
    Instant = 1,

    /// <summary>A calendar day.</summary>
    Day = 2,

    /// <summary>A week.</summary>
    Week = 3,

    /// <summary>A calendar month.</summary>
    Month = 4,

    /// <summary>A quarter or a season of a year.</summary>
    Season = 5,

    /// <summary>A calendar year.</summary>
    Year = 6,

    /// <summary>A stretch of another length: "over the past few days".</summary>
    Period = 7,

    /// <summary>Still to come when it was said, without a bound: "will soon".</summary>
    Future = 8,
}
