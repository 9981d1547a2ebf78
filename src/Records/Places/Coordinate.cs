namespace Ledgerline.Records;

/// <summary>A point on the WGS 84 ellipsoid.</summary>
public readonly record struct Coordinate
{
    // Mean radius of the Earth in kilometres (IUGG).
    private const double EarthRadiusKm = 6371.0088;

    /// <summary>Creates a point.</summary>
    /// <param name="latitude">Degrees north, -90 to 90.</param>
    /// <param name="longitude">Degrees east, -180 to 180.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of its range or not a number.</exception>
    public Coordinate(double latitude, double longitude)
    {
        if (!(Math.Abs(latitude) <= 90))
        {
            throw new ArgumentOutOfRangeException(nameof(latitude), latitude, "A latitude lies within -90 and 90 degrees.");
        }

        if (!(Math.Abs(longitude) <= 180))
        {
            throw new ArgumentOutOfRangeException(nameof(longitude), longitude, "A longitude lies within -180 and 180 degrees.");
        }

        Latitude = latitude;
        Longitude = longitude;
    }

    /// <summary>Degrees north.</summary>
    public double Latitude { get; }

    /// <summary>Degrees east.</summary>
    public double Longitude { get; }

    /// <summary>The great-circle distance to <paramref name="other"/> in kilometres, by the haversine formula (good to 0.5 %).</summary>
    public double DistanceKmTo(Coordinate other)
    {
        var (lat1, lat2) = (double.DegreesToRadians(Latitude), double.DegreesToRadians(other.Latitude));
        var dLat = Math.Sin((lat2 - lat1) / 2);
        var dLon = Math.Sin(double.DegreesToRadians(other.Longitude - Longitude) / 2);
        var h = (dLat * dLat) + (Math.Cos(lat1) * Math.Cos(lat2) * dLon * dLon);
        return 2 * EarthRadiusKm * Math.Asin(Math.Sqrt(Math.Min(1, h)));
    }
}
