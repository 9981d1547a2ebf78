using System.Globalization;
using System.Text;
using Ledgerline.Web.Maps;

namespace Ledgerline.Web.Tests.Sample;

/// <summary>The coast of the invented island, in two countries and with a skerry beside it.</summary>
internal static class SampleBorders
{
    public static readonly MapBorders Borders = new()
    {
        Countries = () => Encoding.UTF8.GetBytes(Collection()),
        View = "Borders follow the treaty of 2009, which the Harbour Council does not accept.",
    };

    private static string Collection()
    {
        // The ring runs from the east by the north to the west, then by the south back.
        var rim = Ring(46.9, -31.65, 1.15, 1.55, 1).ToList();
        var (east, west) = (rim[0], rim[120]);
        var border = Enumerable.Range(1, 29)
            .Select(i => (Lat: west.Lat + ((east.Lat - west.Lat) * i / 30) + (0.05 * Math.Sin(i * 1.7)), Lon: west.Lon + ((east.Lon - west.Lon) * i / 30)))
            .ToList();
        return $$"""
            {"type":"FeatureCollection","features":[
            {{Feature("North Merrow", [.. rim[..121], .. border])}},
            {{Feature("Southern Union", [.. rim[120..], east, .. Enumerable.Reverse(border)])}},
            {{Feature("Skerry", [.. Ring(46.35, -29.75, 0.12, 0.2, 5)])}}]}
            """;
    }

    private static IEnumerable<(double Lat, double Lon)> Ring(double lat, double lon, double height, double width, int phase)
        => Enumerable.Range(0, 240).Select(i => i * Math.PI / 120).Select(angle =>
        {
            var wobble = 1 + (0.05 * Math.Sin((angle * 7) + phase)) + (0.025 * Math.Sin((angle * 19) + phase)) + (0.012 * Math.Sin(angle * 43));
            return (lat + (height * wobble * Math.Sin(angle)), lon + (width * wobble * Math.Cos(angle)));
        });

    private static string Feature(string name, List<(double Lat, double Lon)> ring)
        => $$$"""{"type":"Feature","properties":{"name":"{{{name}}}"},"geometry":{"type":"Polygon","coordinates":[[{{{string.Join(',', ring.Append(ring[0]).Select(Point))}}}]]}}""";

    private static string Point((double Lat, double Lon) point)
        => string.Create(CultureInfo.InvariantCulture, $"[{point.Lon:0.####},{point.Lat:0.####}]");
}
