using System.Globalization;
using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Paradigms;

/// <summary>Reads a spelling dictionary in Hunspell's format (hunspell(5)): words with the flags of their suffix rules.</summary>
/// <remarks>Of the rules only suffixes are read, since prefixes tell little of inflection; flags are single characters unless the file says
/// <c>FLAG long</c> or <c>FLAG num</c>.</remarks>
internal static class SpellingDictionary
{
    private const int SuffixColumns = 5;

    /// <summary>Reads the rules of <paramref name="path"/>, an <c>.aff</c> file in UTF-8, and the words of the <c>.dic</c> file beside it.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file holds no rules or words.</exception>
    public static ParadigmTable Read(string path)
    {
        var (rules, flagForm) = Rules(path);
        var words = new Dictionary<uint, SortedSet<string>>();
        foreach (var line in File.ReadLines(Path.ChangeExtension(path, ".dic")).Skip(1))
        {
            Add(words, line, flagForm);
        }

        if (rules.Count == 0 || words.Count == 0)
        {
            throw new InvalidDataException($"{path}: there are {rules.Count} suffix rules here and {words.Count} words in the .dic file beside it; a Hunspell dictionary has both.");
        }

        var classes = new Dictionary<string, ushort>(StringComparer.Ordinal);
        var stems = words.Keys.Order().ToArray();
        var stemClasses = new ushort[stems.Length];
        for (var i = 0; i < stems.Length; i++)
        {
            var flags = string.Concat(words[stems[i]].Select(flag => flag + ' '));
            classes.TryAdd(flags, checked((ushort)classes.Count));
            stemClasses[i] = classes[flags];
        }

        return new ParadigmTable([.. rules.Distinct()], [.. classes.Keys], stems, stemClasses);
    }

    private static (List<AffixRule> Rules, string FlagForm) Rules(string path)
    {
        var rules = new List<AffixRule>();
        var flagForm = "";
        foreach (var line in File.ReadLines(path))
        {
            var columns = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (columns is ["FLAG", var form, ..])
            {
                flagForm = form;
            }
            else if (columns.Length >= SuffixColumns && columns[0] == "SFX")
            {
                rules.Add(new AffixRule(columns[1], Affix(columns[2]), Affix(columns[3].Split('/')[0]), columns[4] == "." ? "" : Fold(columns[4])));
            }
        }

        return (rules, flagForm);
    }

    private static void Add(Dictionary<uint, SortedSet<string>> words, string line, string flagForm)
    {
        var entry = line.Split((char[]?)null, 2)[0];
        var slash = entry.IndexOf('/', StringComparison.Ordinal);
        var form = slash < 0 ? entry : entry[..slash];
        if (form.Length == 0)
        {
            return;
        }

        var key = ParadigmTable.Key(FeatureHash.Of(Fold(form)));
        if (!words.TryGetValue(key, out var flags))
        {
            words[key] = flags = new SortedSet<string>(StringComparer.Ordinal);
        }

        flags.UnionWith(slash < 0 ? [] : Flags(entry[(slash + 1)..], flagForm));
        if (char.IsUpper(form[0]))
        {
            flags.Add("^");
        }
    }

    private static IEnumerable<string> Flags(string flags, string form) => form switch
    {
        "long" => flags.Chunk(2).Select(pair => new string(pair)),
        "num" => flags.Split(','),
        _ => flags.Select(flag => flag.ToString(CultureInfo.InvariantCulture)),
    };

    private static string Affix(string affix) => affix == "0" ? "" : Fold(affix);

    private static string Fold(string text) => string.Create(text.Length, text, static (room, source) =>
    {
        for (var i = 0; i < room.Length; i++)
        {
            room[i] = source[i] == '^' ? '^' : CharFolder.FoldLower(source[i]);
        }
    });
}
