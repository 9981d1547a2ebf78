using System.Collections.Frozen;
using Ledgerline.Records;

namespace Ledgerline.Linguistics.Names;

/// <summary>The words that tell what a name names, from <c>names-*.tsv</c> of a language's folder. Immutable.</summary>
internal sealed class NameLexicon
{
    private const int ShortestStem = 4;
    private const int LongestSuffix = 5;

    private static readonly string[] Files = ["persons", "places", "organizations", "facilities", "other"];

    private readonly FrozenDictionary<(string Class, string Form), string> _kinds;

    private NameLexicon(FrozenDictionary<(string, string), string> kinds) => _kinds = kinds;

    /// <summary>Reads the files of <paramref name="language"/> below <paramref name="lexicons"/>.</summary>
    /// <exception cref="InvalidDataException">A file is missing or a row of it cannot be read; the message names file and line.</exception>
    public static NameLexicon Load(string lexicons, Language language)
    {
        var kinds = new Dictionary<(string, string), string>();
        foreach (var row in Files.SelectMany(file => LexiconFile.Read(Path.Combine(lexicons, language.Code, $"names-{file}.tsv"), 3)))
        {
            foreach (var form in row[2].Split('|'))
            {
                kinds.TryAdd((Key(row[0], row[1]), form.ToLowerInvariant()), row[1]);
                kinds.TryAdd((row[0], form.ToLowerInvariant()), row[1]);
            }
        }

        return new NameLexicon(kinds.ToFrozenDictionary());
    }

    /// <summary>Whether <paramref name="form"/> is listed in a class with a value.</summary>
    public bool Has(string name, string value, string form) => _kinds.ContainsKey((Key(name, value), form.ToLowerInvariant()));

    /// <summary>Whether <paramref name="form"/> is listed in a class.</summary>
    public bool Has(string name, string form) => _kinds.ContainsKey((name, form.ToLowerInvariant()));

    /// <summary>Whether the word ends as a class of suffixes does.</summary>
    public bool EndsAs(string value, string form)
    {
        for (var length = Math.Min(LongestSuffix, form.Length - ShortestStem); length > 0; length--)
        {
            if (Has("suffix", value, form[^length..]))
            {
                return true;
            }
        }

        return false;
    }

    private static string Key(string name, string value) => name + "/" + value;
}
