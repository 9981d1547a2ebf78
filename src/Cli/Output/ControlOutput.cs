using System.Globalization;
using System.Text.Json;
using Ledgerline.Ledger.Json;
using Ledgerline.Ledger.Views;

namespace Ledgerline.Cli.Output;

/// <summary>Prints the rows of <c>control</c> in each of its formats.</summary>
internal static class ControlOutput
{
    public static async Task WriteAsync(CommandContext context, IReadOnlyList<PlaceSummary> places, string format, CancellationToken cancellationToken)
    {
        switch (format)
        {
            case "csv":
                await WriteCsvAsync(context.TextOutput, places);
                break;
            case "geojson":
                var whole = new JsonLines(context.Output);
                await whole.WriteAsync(writer => WriteGeoJson(writer, places), cancellationToken);
                await whole.FlushAsync(cancellationToken);
                break;
            default:
                var lines = new JsonLines(context.Output);
                foreach (var place in places)
                {
                    await lines.WriteAsync(writer => ContractJson.Write(writer, place), cancellationToken);
                }

                await lines.FlushAsync(cancellationToken);
                break;
        }
    }

    private static async Task WriteCsvAsync(TextWriter output, IReadOnlyList<PlaceSummary> places)
    {
        await output.WriteLineAsync("place_id,name,kind,lat,lon,admin,on,as_of,status,probability,origins,last_claim");
        foreach (var summary in places)
        {
            var (status, place) = (summary.Status, summary.Status.Place);
            await output.WriteLineAsync(string.Join(',',
                Csv.Cell(place.Id.Value),
                Csv.Cell(place.Name),
                ContractCodes.Of(place.Kind),
                Csv.Number(place.Location.Latitude),
                Csv.Number(place.Location.Longitude),
                Csv.Cell(place.Admin),
                status.On,
                status.AsOf,
                status.Status,
                Probability(summary)?.ToString("0.####", CultureInfo.InvariantCulture),
                summary.Origins.ToString(CultureInfo.InvariantCulture),
                summary.LastClaim));
        }
    }

    private static void WriteGeoJson(Utf8JsonWriter writer, IReadOnlyList<PlaceSummary> places)
    {
        writer.WriteStartObject();
        writer.WriteString("type", "FeatureCollection");
        writer.WriteStartArray("features");
        foreach (var summary in places)
        {
            writer.WriteStartObject();
            writer.WriteString("type", "Feature");
            writer.WriteString("id", summary.Status.Place.Id.Value);
            writer.WriteStartObject("geometry");
            writer.WriteString("type", "Point");
            writer.WriteStartArray("coordinates");
            writer.WriteNumberValue(summary.Status.Place.Location.Longitude);
            writer.WriteNumberValue(summary.Status.Place.Location.Latitude);
            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WritePropertyName("properties");
            ContractJson.Write(writer, summary);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>How probable the verdict is; null where it is unknown.</summary>
    public static double? Probability(PlaceSummary summary)
        => summary.Status.Status.Holder is { } holder ? summary.Status.Probability[holder].Value
            : summary.Status.Status == Records.ControlStatus.Contested ? summary.Status.Contested.Value
            : null;
}
