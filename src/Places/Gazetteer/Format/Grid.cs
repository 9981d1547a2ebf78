using Ledgerline.Records;

namespace Ledgerline.Places.Gazetteers.Format;

/// <summary>The grid of half-degree cells over which places are spread for the search by position.</summary>
internal static class Grid
{
    /// <summary>Cells from pole to pole.</summary>
    public const int Rows = 360;

    /// <summary>Cells around the Earth.</summary>
    public const int Columns = 720;

    /// <summary>All cells.</summary>
    public const int Cells = Rows * Columns;

    private const double CellsPerDegree = 2;
    private const double KilometresPerDegree = 111.19;

    /// <summary>The row that a latitude lies in.</summary>
    public static int Row(double latitude) => Math.Clamp((int)((latitude + 90) * CellsPerDegree), 0, Rows - 1);

    /// <summary>The column that a longitude lies in.</summary>
    public static int Column(double longitude) => Math.Clamp((int)((longitude + 180) * CellsPerDegree), 0, Columns - 1);

    /// <summary>The cell of a point.</summary>
    public static int Cell(double latitude, double longitude) => (Row(latitude) * Columns) + Column(longitude);

    /// <summary>The cells that may hold points within <paramref name="radiusKm"/> of <paramref name="centre"/>, row by row.</summary>
    public static IEnumerable<int> Around(Coordinate centre, double radiusKm)
    {
        var reach = radiusKm / KilometresPerDegree;
        var (south, north) = (Row(centre.Latitude - reach), Row(centre.Latitude + reach));
        var width = Math.Cos(double.DegreesToRadians(Math.Min(90, Math.Abs(centre.Latitude) + reach)));
        var halfWidth = reach >= 180 * width ? 180 : reach / width;
        var columns = Math.Min(Columns, (int)Math.Ceiling(2 * halfWidth * CellsPerDegree) + 1);
        var west = (int)Math.Floor((centre.Longitude - halfWidth + 180) * CellsPerDegree);
        for (var row = south; row <= north; row++)
        {
            for (var step = 0; step < columns; step++)
            {
                yield return (row * Columns) + (((west + step) % Columns) + Columns) % Columns;
            }
        }
    }
}
