using Ledgerline.Records;

namespace Ledgerline.Linguistics.Times;

/// <summary>Parts of days in TIMEX3 values.</summary>
internal static class DayParts
{
    /// <summary>The part <paramref name="part"/> of <paramref name="day"/>.</summary>
    public static TimeValue At(TimeValue day, string part) => part switch
    {
        "MID" => day with { Text = day.Text + "T12:00" },
        "MIDN" => day with { Text = day.Text + "T24:00" },
        _ => day with { Text = day.Text + "T" + part },
    };

    /// <summary>The night that ends on the morning of <paramref name="day"/>.</summary>
    public static TimeValue NightTo(TimeValue day)
        => new(day.Text + "TNI", day.Range is { Start: { } start } ? new DayRange(start.AddDays(-1), start.AddDays(1), TimePrecision.Period) : null);
}
