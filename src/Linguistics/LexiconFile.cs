using System.Text;

namespace Ledgerline.Linguistics;

/// <summary>A lexicon file: UTF-8, a row a line, columns divided by tabs; empty lines and lines that begin with <c>#</c> and a blank say nothing.</summary>
internal static class LexiconFile
{
    /// <summary>Reads the rows, each with at least <paramref name="columns"/> columns.</summary>
    /// <exception cref="InvalidDataException">The file is missing or a row has too few columns; the message names file and line.</exception>
    public static IReadOnlyList<string[]> Read(string path, int columns)
    {
        if (!File.Exists(path))
        {
            throw new InvalidDataException($"The lexicon {path} is missing; the program's data folder is not whole.");
        }

        var rows = new List<string[]>();
        var number = 0;
        foreach (var line in File.ReadLines(path, Encoding.UTF8))
        {
            number++;
            if (line.Length == 0 || line == "#" || line.StartsWith("# ", StringComparison.Ordinal))
            {
                continue;
            }

            var row = line.Split('\t');
            if (row.Length < columns || row.Take(columns).Any(string.IsNullOrEmpty))
            {
                throw new InvalidDataException($"{path}, line {number}: '{line}' has fewer than {columns} columns divided by tabs.");
            }

            rows.Add(row);
        }

        return rows;
    }
}
