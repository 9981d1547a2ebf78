using Ledgerline.Records;

namespace Ledgerline.Eval.Places;

/// <summary>A statement of where a place lies: 12 km north of another.</summary>
/// <param name="Name">The place.</param>
/// <param name="Km">The distance; null where none is said.</param>
/// <param name="Bearing">The wind in degrees.</param>
/// <param name="Reference">The other place.</param>
internal sealed record Locator(string Name, double? Km, double Bearing, string Reference)
{
    private const double AngleSlack = 45;
    private const double Farthest = 80;
    private const double LeastSlackKm = 6;
    private const double DistanceSlack = 0.35;
    private static readonly string[] Winds = ["north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest"];

    /// <summary>The degrees of <paramref name="wind"/>; null where it is none of the eight.</summary>
    public static double? Degrees(string wind) => Array.IndexOf(Winds, wind) is >= 0 and var index ? index * 45 : null;

    /// <summary>Whether a place at <paramref name="point"/> lies to <paramref name="reference"/> as is said.</summary>
    public bool Fits(Coordinate point, Coordinate reference)
    {
        var km = point.DistanceKmTo(reference);
        var turn = Math.Abs(BearingTo(reference, point) - Bearing) % 360;
        return Math.Min(turn, 360 - turn) <= AngleSlack && (Km is { } said ? Math.Abs(km - said) <= Math.Max(LeastSlackKm, DistanceSlack * said) : km < Farthest);
    }

    // The initial bearing of the great circle.
    private static double BearingTo(Coordinate from, Coordinate to)
    {
        var (one, other) = (double.DegreesToRadians(from.Latitude), double.DegreesToRadians(to.Latitude));
        var turn = double.DegreesToRadians(to.Longitude - from.Longitude);
        var y = Math.Sin(turn) * Math.Cos(other);
        var x = (Math.Cos(one) * Math.Sin(other)) - (Math.Sin(one) * Math.Cos(other) * Math.Cos(turn));
        return (double.RadiansToDegrees(Math.Atan2(y, x)) + 360) % 360;
    }
}
