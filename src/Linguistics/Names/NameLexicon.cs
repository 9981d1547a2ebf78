using System.Collections.Frozen;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Names;

/// <summary>The words that tell what a name names, from <c>names-*.tsv</c> of a language's folder. Immutable.</summary>
internal sealed class NameLexicon
{
    private const int ShortestStem = 4;
    private const int LongestSuffix = 5;

    private static readonly string[] Files = ["persons", "places", "organizations", "facilities", "other"];

    private static readonly FrozenDictionary<string, NameClass> Classes = new Dictionary<string, NameClass>(StringComparer.Ordinal)
    {
        ["title/person"] = NameClass.Title,
        ["role/person"] = NameClass.RolePerson,
        ["role/other"] = NameClass.RoleOther,
        ["given/person"] = NameClass.Given,
        ["surname/person"] = NameClass.Surname,
        ["before/location"] = NameClass.BeforePlace,
        ["before/person"] = NameClass.BeforePerson,
        ["particle/person"] = NameClass.Particle,
        ["speech/person"] = NameClass.Speech,
        ["known/organization"] = NameClass.Known,
        ["head/organization"] = NameClass.HeadOrganization,
        ["head/facility"] = NameClass.HeadFacility,
        ["head/location"] = NameClass.HeadPlace,
        ["lead/location"] = NameClass.LeadPlace,
        ["of-head/organization"] = NameClass.OfHead,
        ["suffix/company"] = NameClass.Company,
        ["joined/other"] = NameClass.Joined,
        ["none/other"] = NameClass.Other,
        ["place/location"] = NameClass.Place,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, NameClass>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<string, EntityKind> _endings;

    private NameLexicon(Dictionary<string, NameClass> words, Dictionary<string, EntityKind> endings)
    {
        _words = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _endings = endings.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Reads the files of <paramref name="language"/> below <paramref name="lexicons"/>.</summary>
    /// <exception cref="InvalidDataException">A file is missing or a row of it cannot be read; the message names the file.</exception>
    public static NameLexicon Load(string lexicons, Language language)
    {
        var words = new Dictionary<string, NameClass>(StringComparer.OrdinalIgnoreCase);
        var endings = new Dictionary<string, EntityKind>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in Files.Select(file => Path.Combine(lexicons, language.Code, $"names-{file}.tsv")))
        {
            foreach (var row in LexiconFile.Read(path, 3))
            {
                Read(path, row, words, endings);
            }
        }

        return new NameLexicon(words, endings);
    }

    /// <summary>The classes of a word or phrase, whatever its case.</summary>
    public NameClass Of(ReadOnlySpan<char> words) => _words.TryGetValue(words, out var classes) ? classes : NameClass.None;

    /// <summary>Whether the word ends as names of a kind do.</summary>
    public bool EndsAs(EntityKind kind, string form)
    {
        for (var length = Math.Min(LongestSuffix, form.Length - ShortestStem); length > 0 && _endings.Count > 0; length--)
        {
            if (_endings.TryGetValue(form[^length..], out var found) && found == kind)
            {
                return true;
            }
        }

        return false;
    }

    private static void Read(string path, string[] row, Dictionary<string, NameClass> words, Dictionary<string, EntityKind> endings)
    {
        if (row[0] == "suffix" && row[1] is "person" or "location")
        {
            foreach (var ending in row[2].Split('|'))
            {
                endings[ending] = row[1] == "person" ? EntityKind.Person : EntityKind.Location;
            }

            return;
        }

        if (!Classes.TryGetValue($"{row[0]}/{row[1]}", out var name))
        {
            throw new InvalidDataException($"{path}: '{row[0]}' with value '{row[1]}' is no class of words for names.");
        }

        foreach (var form in row[2].Split('|'))
        {
            words[form] = words.GetValueOrDefault(form) | name;
            if (form.Split(' ') is [var first, _, ..])
            {
                words[first] = words.GetValueOrDefault(first) | NameClass.Opens;
            }
        }
    }
}
