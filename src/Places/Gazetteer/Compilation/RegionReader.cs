using System.Text.Json;
using Ledgerline.Places.Gazetteers.Format;
using Ledgerline.Places.Names;
using Ledgerline.Records;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Reads first-level regions in Natural Earth's layout, with their names in all languages and their shapes.</summary>
internal sealed class RegionReader(PlaceTable places)
{
    // A smaller town does not keep a region from its bare name.
    private const uint SmallestCity = 20_000;
    private const int PartOfLargerRegion = 2;

    private static readonly string[] NameFields = ["name", "name_local", "woe_name", "gn_name", "gns_name"];

    private readonly List<(string From, string To, int[] Shape)> _moved = [];
    private readonly RegionForms _forms = new();
    private readonly Dictionary<(string Country, string Name), (ShapeBuilder Shape, List<int> Parts)> _larger = [];
    private readonly Dictionary<ushort, bool> _drops = [];
    private HashSet<(ulong Name, ushort Country)> _cities = [];

    /// <summary>Regions that the map draws in one country and GeoNames counts to another.</summary>
    public IReadOnlyList<(string From, string To, int[] Shape)> Moved => _moved;

    /// <summary>Takes in the regions of <paramref name="input"/>; settlements must have been taken in before.</summary>
    public void Read(GazetteerInput input)
    {
        _cities = Cities();
        JsonFile.Each(input, "features", feature => Add(feature.GetProperty("properties"), feature.GetProperty("geometry")));
        foreach (var ((country, name), (builder, parts)) in _larger.OrderBy(larger => larger.Key.Country, StringComparer.Ordinal).ThenBy(larger => larger.Key.Name, StringComparer.Ordinal))
        {
            AddLarger(country, name, builder.Build(), parts);
        }
    }

    private void Add(JsonElement properties, JsonElement geometry)
    {
        var builder = new ShapeBuilder();
        var name = JsonFile.Text(properties, "name_en") is { Length: > 0 } english ? english : JsonFile.Text(properties, "name");
        if (name.Length == 0 || !builder.TryAdd(geometry) || builder.Build() is not { } shape)
        {
            return;
        }

        var iso = JsonFile.Text(properties, "iso_3166_2").TrimEnd('~');
        var drawn = JsonFile.Text(properties, "iso_a2");
        var country = Country(JsonFile.Text(properties, "gn_a1_code"), drawn);
        if (country != drawn && PlaceRecord.PackCountry(drawn) != 0)
        {
            _moved.Add((drawn, country, shape));
        }

        var type = JsonFile.Text(properties, "type_en");
        var forms = _forms.For(country, type);
        var id = JsonFile.Number(properties, "gn_id");
        if (id > 0 && places.Find(id) is >= 0 and var taken && places.Shapes.ContainsKey(taken))
        {
            id = 0;
        }

        var printed = forms.Print(name, type);
        var record = PlaceTable.Record(ShapeBuilder.Middle(shape), PlaceKind.Region, country);
        record.Level = 1;
        var place = places.Put(id, LocalId(iso, properties), printed, record);
        places.SetShape(place, shape);
        AddNames(place, properties, name, type, forms, PlaceRecord.PackCountry(country));
        Gather(properties, country, place, shape);
    }

    private void AddNames(int place, JsonElement properties, string name, string type, RegionForms.Row forms, ushort country)
    {
        foreach (var form in forms.Spread(name, type))
        {
            AddUnlessCity(place, form, forms, country);
        }

        foreach (var bare in NameFields.Select(field => JsonFile.Text(properties, field)).Append(name)
            .Concat(JsonFile.Text(properties, "name_alt").Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            AddUnlessCity(place, bare, forms, country);
        }

        foreach (var property in properties.EnumerateObject())
        {
            if (property.Name.StartsWith("name_", StringComparison.Ordinal) && property.Name.Length <= "name_zht".Length
                && property.Name != "name_alt" && property.Value.ValueKind == JsonValueKind.String)
            {
                AddUnlessCity(place, property.Value.GetString()!.Trim(), forms, country); // A string's text is never null.
            }
        }
    }

    private void AddUnlessCity(int place, string name, RegionForms.Row forms, ushort country)
    {
        if (!(forms.UnlessCity && _cities.Contains((NameHash.Of(NameFolder.Fold(name)), country))))
        {
            places.Names.Add(place, name, NameMatchKind.Alternate);
        }
    }

    // Natural Earth's second-level regions name the first-level one that they are part of.
    private void Gather(JsonElement properties, string country, int place, int[] shape)
    {
        var larger = JsonFile.Text(properties, "region");
        if (larger.Length > 0 && JsonFile.Number(properties, "gn_level") == PartOfLargerRegion)
        {
            if (!_larger.TryGetValue((country, larger), out var group))
            {
                _larger[(country, larger)] = group = (new ShapeBuilder(), []);
            }

            group.Shape.Add(shape);
            group.Parts.Add(place);
        }
    }

    private void AddLarger(string country, string name, int[]? shape, List<int> parts)
    {
        if (shape is not null)
        {
            var id = $"{country}-{NameFolder.Fold(name).Replace(' ', '-')}";
            var place = places.Put(0, id, name, PlaceTable.Record(ShapeBuilder.Middle(shape), PlaceKind.Region, country));
            places.SetShape(place, shape);
            places.Groups[place] = parts;
        }
    }

    // GeoNames' code of the region says which country the United Nations count it to; the map's own country may be who holds it.
    private static string Country(string geoNamesCode, string drawn)
        => geoNamesCode.Length > 3 && geoNamesCode[2] == '.' && PlaceRecord.PackCountry(geoNamesCode.AsSpan(0, 2)) != 0 ? geoNamesCode[..2]
        : PlaceRecord.PackCountry(drawn) != 0 ? drawn
        : string.Empty;

    private static string LocalId(string iso, JsonElement properties)
        => iso.Length > 0 && iso[0] != '-' ? $"{iso}-{JsonFile.Text(properties, "adm1_code").TrimEnd('?')}" : JsonFile.Text(properties, "adm1_code").TrimEnd('?');

    private HashSet<(ulong Name, ushort Country)> Cities()
    {
        var cities = new HashSet<(ulong Name, ushort Country)>();
        var records = places.Records;
        foreach (var entry in places.Names.Names)
        {
            ref readonly var record = ref records[entry.Posting.Place];
            if (record.Population >= SmallestCity && record.Kind == (byte)PlaceKind.Settlement && Drops(record.Country))
            {
                cities.Add((entry.Hash, record.Country));
            }
        }

        return cities;
    }

    private bool Drops(ushort country)
    {
        if (!_drops.TryGetValue(country, out var drops))
        {
            _drops[country] = drops = _forms.DropsCityNames(PlaceRecord.UnpackCountry(country));
        }

        return drops;
    }
}
