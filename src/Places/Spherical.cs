using Ledgerline.Records;

namespace Ledgerline.Places;

/// <summary>Bearings and destinations on a sphere (Snyder, *Map Projections: A Working Manual*, 1987, section 5).</summary>
internal static class Spherical
{
    // Mean radius of the Earth in kilometres (IUGG), as Coordinate has it.
    private const double EarthRadiusKm = 6371.0088;

    // At a pole itself every bearing is the same; eleven metres off it they differ, and nothing said in a text is finer.
    private const double NearestToPole = 89.9999;

    /// <summary>The bearing from <paramref name="from"/> to <paramref name="to"/> at the start of the way, in degrees clockwise from north.</summary>
    public static double Bearing(Coordinate from, Coordinate to)
    {
        var (lat1, lat2) = (double.DegreesToRadians(from.Latitude), double.DegreesToRadians(to.Latitude));
        var dLon = double.DegreesToRadians(to.Longitude - from.Longitude);
        var y = Math.Sin(dLon) * Math.Cos(lat2);
        var x = (Math.Cos(lat1) * Math.Sin(lat2)) - (Math.Sin(lat1) * Math.Cos(lat2) * Math.Cos(dLon));
        return (double.RadiansToDegrees(Math.Atan2(y, x)) + 360) % 360;
    }

    /// <summary>The point <paramref name="km"/> from <paramref name="from"/> on <paramref name="bearing"/>.</summary>
    public static Coordinate Destination(Coordinate from, double bearing, double km)
    {
        var angle = km / EarthRadiusKm;
        var start = Math.Clamp(from.Latitude, -NearestToPole, NearestToPole);
        var (lat, lon, course) = (double.DegreesToRadians(start), double.DegreesToRadians(from.Longitude), double.DegreesToRadians(bearing));
        var sine = (Math.Sin(lat) * Math.Cos(angle)) + (Math.Cos(lat) * Math.Sin(angle) * Math.Cos(course));
        var latitude = Math.Asin(Math.Clamp(sine, -1, 1));
        var longitude = lon + Math.Atan2(
            Math.Sin(course) * Math.Sin(angle) * Math.Cos(lat),
            Math.Cos(angle) - (Math.Sin(lat) * Math.Sin(latitude)));
        var degrees = double.RadiansToDegrees(longitude);
        degrees = ((degrees + 540) % 360) - 180;
        return new(Math.Clamp(double.RadiansToDegrees(latitude), -90, 90), Math.Clamp(degrees, -180, 180));
    }
}
