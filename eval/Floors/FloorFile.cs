using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ledgerline.Eval.Floors;

/// <summary>The figures that no change may fall below (<c>floors.json</c>).</summary>
internal static class FloorFile
{
    // Figures are written with three decimals, so the last may be lost to rounding.
    private const double Rounding = 0.0005;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>What falls below its floor, or was measured on another corpus; empty where all is well.</summary>
    public static List<string> Check(string path, IEnumerable<Measurement> measurements)
    {
        var floors = JsonNode.Parse(File.ReadAllText(path))!.AsObject(); // The file holds an object.
        var faults = new List<string>();
        foreach (var measurement in measurements)
        {
            if (floors[measurement.Name] is not JsonObject floor)
            {
                faults.Add($"{measurement.Name}: floors.json has no floor for it");
                continue;
            }

            if (floor["corpus"]?.GetValue<string>() != measurement.Corpus)
            {
                faults.Add($"{measurement.Name}: the corpus is {measurement.Corpus}, the floor was taken on {floor["corpus"]}");
            }

            foreach (var (figure, least) in floor["figures"]!.AsObject()) // Every floor has figures.
            {
                var measured = measurement.Figures.GetValueOrDefault(figure, -1);
                if (measured < least!.GetValue<double>() - Rounding)
                {
                    faults.Add(string.Create(CultureInfo.InvariantCulture, $"{measurement.Name}: {figure} is {measured:0.000}, its floor {least}"));
                }
            }
        }

        return faults;
    }

    /// <summary>Takes what was measured for the new floors.</summary>
    public static void Accept(string path, IEnumerable<Measurement> measurements, string command)
    {
        var floors = File.Exists(path) ? JsonNode.Parse(File.ReadAllText(path))!.AsObject() : []; // The file holds an object.
        foreach (var measurement in measurements)
        {
            floors[measurement.Name] = new JsonObject
            {
                ["command"] = command,
                ["corpus"] = measurement.Corpus,
                ["figures"] = new JsonObject(measurement.Figures.Select(figure => KeyValuePair.Create(figure.Key, (JsonNode?)Math.Round(figure.Value, 3)))),
            };
            if (measurement.Intervals.Count > 0)
            {
                floors[measurement.Name]!["intervals"] = new JsonObject(measurement.Intervals.Select(interval => KeyValuePair.Create(interval.Key, (JsonNode?)interval.Value))); // Just set.
            }
        }

        File.WriteAllText(path, floors.ToJsonString(Indented) + "\n");
    }
}
