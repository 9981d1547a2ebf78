using System.Globalization;

namespace Ledgerline.Places.Geoparsing;

/// <summary>The eight winds and degrees.</summary>
internal static class Bearings
{
    private static readonly string[] Winds = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"];

    /// <summary>Whether <paramref name="bearing"/> is one of the eight winds.</summary>
    public static bool IsWind(string bearing) => Array.IndexOf(Winds, bearing) >= 0;

    /// <summary>Degrees clockwise from north, 0 to below 360; null where <paramref name="bearing"/> is neither a wind nor degrees.</summary>
    public static double? Degrees(string? bearing)
    {
        if (bearing is null)
        {
            return null;
        }

        var wind = Array.IndexOf(Winds, bearing);
        if (wind >= 0)
        {
            return wind * 45;
        }

        return double.TryParse(bearing, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && double.IsFinite(degrees)
            ? (((degrees % 360) + 360) % 360)
            : null;
    }

    /// <summary>The angle between two bearings, 0 to 180 degrees.</summary>
    public static double Between(double one, double other)
    {
        var difference = Math.Abs(one - other) % 360;
        return difference > 180 ? 360 - difference : difference;
    }
}
