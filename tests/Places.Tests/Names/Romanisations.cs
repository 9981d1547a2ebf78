using System.Text;

namespace Ledgerline.Places.Tests.Names;

/// <summary>Writes Cyrillic names in Latin letters, by the systems in use and by the habits of newspapers (<c>romanisations.tsv</c>).</summary>
internal static class Romanisations
{
    private static readonly Dictionary<string, List<(string From, string To)>> Systems = Load();

    /// <summary>The systems for a language.</summary>
    public static IEnumerable<string> For(string language) => Systems.Keys.Where(system => system.StartsWith(language, StringComparison.Ordinal));

    /// <summary>Writes <paramref name="name"/> by a system; the longest pattern first, "^" binds to the beginning and "$" to the end of a word.</summary>
    public static string Write(string name, string system)
        => string.Join(' ', name.Split(' ').Select(part => string.Join('-', part.Split('-').Select(word => WriteWord(word, Systems[system])))));

    private static string WriteWord(string word, List<(string From, string To)> rules)
    {
        var lower = $"^{word.ToLowerInvariant()}$";
        var written = new StringBuilder();
        for (var at = 0; at < lower.Length;)
        {
            var rule = rules.FirstOrDefault(rule => lower.AsSpan(at).StartsWith(rule.From, StringComparison.Ordinal));
            written.Append(rule.To ?? (lower[at] is '^' or '$' ? string.Empty : lower[at].ToString()));
            at += rule.From?.Length ?? 1;
        }

        return written.Length == 0 ? string.Empty : char.ToUpperInvariant(written[0]) + written.ToString()[1..];
    }

    private static Dictionary<string, List<(string From, string To)>> Load()
    {
        var systems = new Dictionary<string, List<(string From, string To)>>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Names", "romanisations.tsv")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var cells = line.Split('\t');
            var rules = systems[cells[0]] = cells.Length > 2 && cells[1].Length > 0 ? [.. systems[cells[1]]] : [];
            foreach (var pair in cells[2].Split(' ').Select(pair => pair.Split('=')))
            {
                rules.RemoveAll(rule => rule.From == pair[0]);
                rules.Add((pair[0], pair[1]));
            }
        }

        foreach (var rules in systems.Values)
        {
            rules.Sort((left, right) => right.From.Length.CompareTo(left.From.Length));
        }

        return systems;
    }
}
