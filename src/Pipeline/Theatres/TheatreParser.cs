using System.Text.Json;
using Ledgerline.Records;

namespace Ledgerline.Pipeline.Theatres;

/// <summary>Turns a theatre file's JSON into a theatre; gathers everything that is wrong before it gives up.</summary>
internal sealed class TheatreParser(string path)
{
    private readonly List<string> _faults = [];

    public Theatre Parse(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new TheatreException($"{path}: the file holds no JSON object.");
        }

        var sides = Items(root, "sides").Select(Side).ToList();
        var codes = sides.Select(side => side.Code).ToHashSet();
        if (sides.Count < 2)
        {
            _faults.Add("sides: a theatre has two sides or more");
        }

        if (codes.Count < sides.Count)
        {
            _faults.Add("sides: two sides have the same code");
        }

        var theatre = new Theatre
        {
            Id = Text(root, "id", "theatre"),
            Name = Text(root, "name", "theatre"),
            Sides = sides,
            Actors = [.. Items(root, "actors").Select(actor => Actor(actor, codes))],
            Countries = Countries(root, "theatre"),
            Battlegrounds = Battlegrounds(root),
        };
        return _faults.Count == 0 ? theatre : throw new TheatreException($"{path}: {string.Join("; ", _faults)}.");
    }

    private Side Side(JsonElement side)
    {
        var code = Text(side, "code", "side");
        if (code is "contested" or "unknown" || code.Any(char.IsWhiteSpace))
        {
            _faults.Add($"side '{code}': a code has no blanks and is neither 'contested' nor 'unknown'");
        }

        return new Side
        {
            Code = new SideCode(code),
            Name = Text(side, "name", $"side '{code}'"),
            Countries = Countries(side, $"side '{code}'"),
            Names = Names(side, "names", $"side '{code}'"),
            Demonyms = Names(side, "demonyms", $"side '{code}'"),
        };
    }

    private Actor Actor(JsonElement actor, HashSet<SideCode> codes)
    {
        var name = Text(actor, "name", "actor");
        SideCode? side = null;
        if (actor.TryGetProperty("side", out var named) && named.ValueKind != JsonValueKind.Null)
        {
            side = new SideCode(named.ValueKind == JsonValueKind.String ? named.GetString()! : named.GetRawText()); // A string element holds a string.
            if (!codes.Contains(side.Value))
            {
                _faults.Add($"actor '{name}': side '{side}' is none of {string.Join(", ", codes.Order())}");
            }
        }

        var kind = Text(actor, "kind", $"actor '{name}'");
        if (!Enum.TryParse<SourceKind>(kind, ignoreCase: true, out var sourceKind) || !Enum.IsDefined(sourceKind))
        {
            _faults.Add($"actor '{name}': kind '{kind}' is none of {string.Join(", ", Enum.GetNames<SourceKind>()).ToLowerInvariant()}");
        }

        return new Actor { Name = name, Names = Names(actor, "names", $"actor '{name}'"), Kind = sourceKind, Side = side };
    }

    private List<LocalName> Names(JsonElement owner, string property, string of)
    {
        var names = new List<LocalName>();
        if (!owner.TryGetProperty(property, out var byLanguage))
        {
            return names;
        }

        if (byLanguage.ValueKind != JsonValueKind.Object)
        {
            _faults.Add($"{of}: {property} is an object of lists by language");
            return names;
        }

        foreach (var language in byLanguage.EnumerateObject())
        {
            names.AddRange(Strings(language.Value, $"{of}: {property}.{language.Name}").Select(text => new LocalName(new Language(language.Name), text)));
        }

        return names;
    }

    private List<string> Countries(JsonElement owner, string of)
    {
        var countries = owner.TryGetProperty("countries", out var list) ? Strings(list, $"{of}: countries") : [];
        _faults.AddRange(countries.Where(country => !IsCountry(country)).Select(country => $"{of}: country '{country}' is no ISO 3166-1 alpha-2 code"));
        return countries;
    }

    private List<string> Battlegrounds(JsonElement theatre)
    {
        var grounds = theatre.TryGetProperty("battlegrounds", out var list) ? Strings(list, "theatre: battlegrounds") : [];
        _faults.AddRange(grounds
            .Where(ground => !IsCountry(ground) && !ground.Contains(':', StringComparison.Ordinal))
            .Select(ground => $"theatre: battleground '{ground}' is neither an ISO 3166-1 alpha-2 code nor a place id such as geonames:578071"));
        return grounds;
    }

    private static bool IsCountry(string code) => code.Length == 2 && code.All(char.IsAsciiLetterUpper);

    private List<string> Strings(JsonElement list, string of)
    {
        if (list.ValueKind != JsonValueKind.Array || list.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(item.GetString())))
        {
            _faults.Add($"{of} is a list of words");
            return [];
        }

        return [.. list.EnumerateArray().Select(item => item.GetString()!)]; // All items are strings.
    }

    private JsonElement.ArrayEnumerator Items(JsonElement owner, string property)
    {
        if (!owner.TryGetProperty(property, out var list))
        {
            return default;
        }

        if (list.ValueKind != JsonValueKind.Array || list.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.Object))
        {
            _faults.Add($"{property} is a list of objects");
            return default;
        }

        return list.EnumerateArray();
    }

    private string Text(JsonElement owner, string property, string of)
    {
        if (owner.TryGetProperty(property, out var text) && text.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(text.GetString()))
        {
            return text.GetString()!; // A string element holds a string.
        }

        _faults.Add($"{of}: '{property}' is missing");
        return "?";
    }
}
