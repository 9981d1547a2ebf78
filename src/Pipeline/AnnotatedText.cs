using System.Globalization;
using Ledgerline.Records;

namespace Ledgerline.Pipeline;

/// <summary>A text with its attributions as people marked them.</summary>
/// <param name="Name">The text's name.</param>
/// <param name="Text">Its words.</param>
/// <param name="Attributions">What was marked: the spans of source, cue and content, each of which may be broken up or left out.</param>
public sealed record AnnotatedText(
    string Name, string Text, IReadOnlyList<(IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content)> Attributions)
{
    /// <summary>Reads every text that has annotations, by name; of several annotators the first by name counts.</summary>
    /// <exception cref="IOException">A folder or file cannot be read.</exception>
    public static IEnumerable<AnnotatedText> ReadAll(string texts, string annotations)
    {
        var files = Directory.EnumerateFiles(annotations, "*.ann").Order(StringComparer.Ordinal)
            .GroupBy(path => Path.GetFileNameWithoutExtension(path) is var name && name.LastIndexOf('_') is var last and > 0 ? name[..last] : name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(texts, "*.txt").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (files.TryGetValue(name, out var file))
            {
                yield return new AnnotatedText(name, File.ReadAllText(path), Read(file));
            }
        }
    }

    private static List<(IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content)> Read(string path)
    {
        var spans = new Dictionary<string, List<TextSpan>>(StringComparer.Ordinal);
        var found = new List<(IReadOnlyList<TextSpan>, IReadOnlyList<TextSpan>, IReadOnlyList<TextSpan>)>();
        foreach (var cells in File.ReadLines(path).Select(line => line.Split('\t')).Where(cells => cells.Length > 1))
        {
            if (cells[0].StartsWith('T') && cells[1].IndexOf(' ') is var space and > 0)
            {
                spans[cells[0]] = [.. cells[1][(space + 1)..].Split(';').Select(Span)];
            }
            else if (cells[0].StartsWith('E'))
            {
                var roles = cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(role => role.Split(':')).Where(role => role.Length == 2).ToList();
                found.Add((Role("Source"), Role("Cue"), Role("Content")));

                IReadOnlyList<TextSpan> Role(string wanted)
                    => [.. roles.Where(role => role[0].TrimEnd([.. "0123456789"]) == wanted).SelectMany(role => spans.GetValueOrDefault(role[1]) ?? [])];
            }
        }

        return found;
    }

    private static TextSpan Span(string written)
    {
        var ends = written.Split(' ');
        return new TextSpan(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture));
    }
}
