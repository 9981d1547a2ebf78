using System.Text.Json;
using Ledgerline.Ledger.Views;
using Ledgerline.Records;
using Ledgerline.Web.Chrome;
using Ledgerline.Web.Wording;

namespace Ledgerline.Web.Maps;

/// <summary>Writes places with their status as a GeoJSON FeatureCollection (RFC 7946).</summary>
internal static class PlacesGeoJson
{
    internal static byte[] Write(IReadOnlyList<PlaceSummary> places, Theatre theatre, Day? asOf)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            var sides = new SideNames(theatre);
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteStartArray("features");
            foreach (var place in places)
            {
                WriteFeature(json, place, sides, asOf);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void WriteFeature(Utf8JsonWriter json, PlaceSummary summary, SideNames sides, Day? asOf)
    {
        var (status, place) = (summary.Status, summary.Status.Place);
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", place.Id.Value);
        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(Math.Round(place.Location.Longitude, 5));
        json.WriteNumberValue(Math.Round(place.Location.Latitude, 5));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("id", place.Id.Value);
        json.WriteString("name", place.Name);
        json.WriteString("admin", place.Admin);
        json.WriteNumber("population", place.Population);
        json.WriteString("status", status.Status.ToString());
        json.WriteString("sign", sides.Sign(status.Status));
        json.WriteString("headline", Verdict.Headline(status, sides));
        json.WriteNumber("odds", Math.Round(Verdict.Odds(status)?.Value ?? 0, 3));
        json.WriteNumber("origins", summary.Origins);
        json.WriteString("url", Links.Place(place.Id, status.On, asOf));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
