using System.Globalization;
using Ledgerline.Records;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Reads the cells of tables.</summary>
internal static class Cells
{
    /// <summary>Reads a position in decimal degrees; false where it is none.</summary>
    public static bool TryCoordinate(ReadOnlySpan<char> latitude, ReadOnlySpan<char> longitude, out Coordinate coordinate)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
        coordinate = default;
        if (!double.TryParse(latitude, Style, CultureInfo.InvariantCulture, out var north)
            || !double.TryParse(longitude, Style, CultureInfo.InvariantCulture, out var east)
            || !(Math.Abs(north) <= 90)
            || !(Math.Abs(east) <= 180))
        {
            return false;
        }

        coordinate = new Coordinate(north, east);
        return true;
    }
}
