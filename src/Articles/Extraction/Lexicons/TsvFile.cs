namespace Ledgerline.Articles.Extraction.Lexicons;

/// <summary>Reads the lexicon files: UTF-8, a row a line, columns between tabs; lines that begin with <c>#</c> are remarks.</summary>
internal static class TsvFile
{
    /// <summary>The rows of <paramref name="path"/>, each with at least <paramref name="columns"/> columns.</summary>
    /// <exception cref="InvalidDataException">A row has too few columns; the message names file and line.</exception>
    internal static IEnumerable<string[]> Read(string path, int columns)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var row = line.Split('\t');
            yield return row.Length >= columns
                ? row
                : throw new InvalidDataException($"{path}:{number}: has {row.Length} columns where {columns} are needed, divided by tabs. Repair the row.");
        }
    }

    /// <summary>The files of a folder, in the order of their code points.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    internal static IReadOnlyList<string> In(string folder)
        => Directory.Exists(folder)
            ? [.. Directory.GetFiles(folder, "*.tsv").Order(StringComparer.Ordinal)]
            : throw new DirectoryNotFoundException($"{folder}: there is no such folder of lexicons. Build the project again; it copies data/articles beside the program.");
}
