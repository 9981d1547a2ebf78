using Ledgerline.Lineage.Wording;

namespace Ledgerline.Lineage;

/// <summary>The words within speakers' names that tell nobody apart ("General", "the"), those that stand for others ("Минобороны" for "ministry
/// defense"), those that alone name nobody ("officials", "the governor"), and those that beside the name of a side stand for all of it ("army"), of all languages together.</summary>
/// <remarks>Read from <c>lineage-speakers.tsv</c> in the folder of each language: the columns word and means, the second empty for a word that is
/// passed over, <c>?</c> for one that is passed over and alone names nobody, and <c>*</c> for one that is kept and stands for all of a side. Immutable.</remarks>
public sealed class SpeakerLexicon
{
    private const string FileName = "lineage-speakers.tsv";
    private const string Header = "word\tmeans";
    private const string NamesNobody = "?";
    private const string NamesAll = "*";

    private readonly Dictionary<string, string[]> _meanings;

    private readonly HashSet<string> _nobody;
    private readonly HashSet<string> _all;

    private SpeakerLexicon(Dictionary<string, string[]> meanings, HashSet<string> nobody, HashSet<string> all) => (_meanings, _nobody, _all) = (meanings, nobody, all);

    /// <summary>The folder of the lexicons that ship with the program.</summary>
    public static string DefaultFolder => Path.Combine(AppContext.BaseDirectory, "data", "lexicons");

    /// <summary>Reads the files of all languages under a folder.</summary>
    /// <exception cref="InvalidDataException">A file is not sound, or there is none; the message lists all faults, each with its line.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static SpeakerLexicon Load(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var faults = new List<string>();
        var meanings = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var nobody = new HashSet<string>(StringComparer.Ordinal);
        var all = new HashSet<string>(StringComparer.Ordinal);
        var paths = Directory.EnumerateDirectories(folder)
            .Select(language => Path.Combine(language, FileName))
            .Where(File.Exists)
            .Order(StringComparer.Ordinal)
            .ToArray();
        foreach (var path in paths)
        {
            Read(path, meanings, nobody, all, faults);
        }

        if (paths.Length == 0)
        {
            faults.Add($"{folder}: no language has a {FileName}. Name the folder that holds one folder for each language.");
        }

        return faults.Count == 0 ? new SpeakerLexicon(meanings, nobody, all) : throw new InvalidDataException(string.Join('\n', faults));
    }

    /// <summary>Whether a description has a word that alone names nobody: an office, or people of a kind.</summary>
    internal bool HasNobody(string description) => Words.Of(description).Any(_nobody.Contains);

    /// <summary>Whether a folded word beside the name of a side stands for all of it.</summary>
    internal bool IsForAll(string word) => _all.Contains(word);

    /// <summary>The words of a name that tell it apart, folded so that spellings and scripts meet; where there are none, those that name nobody.</summary>
    internal List<string> Core(string name)
    {
        var core = new List<string>();
        var words = Words.Of(name);
        foreach (var word in words)
        {
            if (_meanings.TryGetValue(word, out var meaning))
            {
                core.AddRange(meaning);
            }
            else if (Skeleton.Of(word) is { Length: > 0 } skeleton)
            {
                core.Add(skeleton);
            }
        }

        return core.Count > 0 ? core : [.. words.Where(_nobody.Contains).Select(Skeleton.Of)];
    }

    private static void Read(string path, Dictionary<string, string[]> meanings, HashSet<string> nobody, HashSet<string> all, List<string> faults)
    {
        var lines = File.ReadAllLines(path);
        var headed = false;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] == '#')
            {
                continue;
            }

            var fields = lines[i].Split('\t');
            if (!headed)
            {
                headed = true;
                if (lines[i] != Header)
                {
                    faults.Add($"{path}:{i + 1}: the first line must be the columns' names: word, means, parted by a tab.");
                }
            }
            else if (fields.Length != 2 || fields[0].Length == 0)
            {
                faults.Add($"{path}:{i + 1}: has {fields.Length} columns, not 2. Give a word, a tab, and what it stands for, nothing, or a question mark.");
            }
            else
            {
                // Two languages may share a word; what it stands for is then said by the first of them.
                var isNobody = fields[1] == NamesNobody;
                if (isNobody)
                {
                    nobody.Add(fields[0]);
                }

                if (fields[1] == NamesAll)
                {
                    all.Add(Fold(fields[0]));
                    continue;
                }

                meanings.TryAdd(fields[0], isNobody ? [] : [.. fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Fold)]);
            }
        }
    }

    private static string Fold(string word) => word.Contains('-', StringComparison.Ordinal) ? word : Skeleton.Of(word);
}
