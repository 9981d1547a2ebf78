using System.Globalization;
using Ledgerline.Records;

namespace Ledgerline.Web.Wording;

/// <summary>Numbers as pages print them.</summary>
internal static class Numbers
{
    /// <summary>Two decimals: <c>0.62</c>.</summary>
    internal static string Of(Probability probability) => probability.Value.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>With sign and two decimals, with a true minus: <c>+1.20</c>, <c>−0.35</c>.</summary>
    internal static string Signed(double value) => value.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture);

    /// <summary>As few decimals as it needs, at most two.</summary>
    internal static string Plain(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A point in degrees with hemispheres, to about a kilometre: <c>47.02° N, 32.05° W</c>.</summary>
    internal static string Position(Coordinate point)
        => $"{Plain(Math.Abs(point.Latitude))}° {(point.Latitude < 0 ? "S" : "N")}, {Plain(Math.Abs(point.Longitude))}° {(point.Longitude < 0 ? "W" : "E")}";

    /// <summary>Grouped by thousands: <c>12,345</c>.</summary>
    internal static string Grouped(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A count with its noun: <c>1 origin</c>, <c>2 origins</c>.</summary>
    internal static string Count(long count, string noun) => count == 1 ? $"1 {noun}" : $"{Grouped(count)} {noun}s";

    /// <summary>A length for a drawing, with a point and at most three decimals.</summary>
    internal static string Length(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
