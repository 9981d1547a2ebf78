using System.Globalization;
using System.Text.Json;
using Ledgerline.Places.Gazetteers.Format;
using Ledgerline.Places.Names;
using Ledgerline.Records;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;
using Geometry = NetTopologySuite.Geometries.Geometry;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Reads countries, with their names in all languages and their shapes.</summary>
internal sealed class CountryReader(PlaceTable places)
{
    // Outlines of countries and regions part by so many degrees at most.
    private const double Sliver = 0.005;

    private readonly Dictionary<string, long> _ids = NameRules.Rows("country-ids.tsv")
        .ToDictionary(row => row[0], row => long.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private readonly Dictionary<string, Coordinate> _points = NameRules.Rows("country-points.tsv")
        .ToDictionary(row => row[0], row => new Coordinate(double.Parse(row[1], CultureInfo.InvariantCulture), double.Parse(row[2], CultureInfo.InvariantCulture)), StringComparer.Ordinal);

    private readonly Dictionary<string, int[]> _shapes = new(StringComparer.Ordinal);

    /// <summary>Takes in the shape of one country.</summary>
    /// <exception cref="GazetteerException"><paramref name="input"/> is no GeoJSON.</exception>
    public void ReadShape(GazetteerInput input)
    {
        using var stream = input.Open();
        try
        {
            using var document = JsonDocument.Parse(stream);
            var features = document.RootElement.TryGetProperty("features", out var several) ? several.EnumerateArray().ToArray() : [document.RootElement];
            var builder = new ShapeBuilder();
            foreach (var feature in features)
            {
                builder.TryAdd(feature.GetProperty("geometry"));
            }

            if (builder.Build() is { } shape)
            {
                _shapes[Path.GetFileNameWithoutExtension(input.Name)] = shape;
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new GazetteerException($"{input.Name}: not GeoJSON ({exception.Message}). Fetch the package again: delete src/Places/node_modules and build.", exception);
        }
    }

    /// <summary>Moves ground from one country's shape to another's, where the places in it are counted to the other.</summary>
    public void Move(string from, string to, int[] ground)
    {
        var moved = new ShapeBytes(ground).ToGeometry();
        if (_shapes.TryGetValue(from, out var loser))
        {
            Replace(from, OverlayNGRobust.Overlay(new ShapeBytes(loser).ToGeometry(), moved.Buffer(Sliver), SpatialFunction.Difference));
        }

        if (_shapes.TryGetValue(to, out var winner))
        {
            Replace(to, OverlayNGRobust.Overlay(new ShapeBytes(winner).ToGeometry(), moved.Buffer(Sliver), SpatialFunction.Union));
        }
    }

    /// <summary>Takes in the countries of <paramref name="input"/>; shapes must have been read before.</summary>
    public void Read(GazetteerInput input) => JsonFile.Each(input, string.Empty, Add);

    private void Replace(string country, Geometry shape)
    {
        var builder = new ShapeBuilder();
        builder.Add(shape);
        if (builder.Build() is { } built)
        {
            _shapes[country] = built;
        }
    }

    private void Add(JsonElement country)
    {
        var code = JsonFile.Text(country, "country_a2");
        var names = Names(country);
        if (PlaceRecord.PackCountry(code) == 0 || names.Count == 0)
        {
            return;
        }

        var shape = _shapes.GetValueOrDefault(code);
        var middle = _points.TryGetValue(code, out var point) ? point : shape is null ? default : ShapeBuilder.Middle(shape);
        var place = places.Put(_ids.GetValueOrDefault(code), code, names[0], PlaceTable.Record(middle, PlaceKind.Country, code));
        places.SetShape(place, shape);
        foreach (var name in names)
        {
            places.Names.Add(place, name, NameMatchKind.Alternate);
        }
    }

    // The English name first. The package's own name counts only where there is none: for countries in parts it is that of one part.
    private static List<string> Names(JsonElement country)
    {
        var names = new List<string>();
        if (country.TryGetProperty("i18n", out var translations) && translations.ValueKind == JsonValueKind.Object)
        {
            foreach (var translation in translations.EnumerateObject().OrderByDescending(one => one.NameEquals("en")))
            {
                names.AddRange(Texts(translation.Value));
            }
        }

        var own = JsonFile.Text(country, "country_name");
        return names.Count > 0 || own.Length == 0 ? names : [own];
    }

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString() ?? string.Empty],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts).ToArray(),
        _ => [],
    };
}
