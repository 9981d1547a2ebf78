using System.Globalization;

namespace Ledgerline.Places.Gazetteers.Format;

/// <summary>The texts of a place that are put together from its record.</summary>
internal static class PlaceText
{
    /// <summary>The identity of a place.</summary>
    public static string Id(in PlaceRecord record, Func<uint, string> text)
        => record.GeoNamesId > 0
            ? string.Create(CultureInfo.InvariantCulture, $"geonames:{record.GeoNamesId}")
            : "local:" + text(record.LocalId);
}
