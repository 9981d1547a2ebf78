namespace Ledgerline.Claims.Lexicons;

/// <summary>Reads a lexicon: tab-separated columns, one entry a line, <c>#</c> for a comment, the first line the columns' names.</summary>
internal static class LexiconFile
{
    /// <summary>The rows of the file, each with its line number, all of the width of the heading; missing columns at the end are empty.</summary>
    /// <exception cref="InvalidDataException">A line has more columns than the heading; the message names file and line.</exception>
    public static IEnumerable<(int Line, string[] Cells)> Read(string path)
    {
        string[]? heading = null;
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (heading is null)
            {
                heading = cells;
                continue;
            }

            if (cells.Length > heading.Length)
            {
                throw Broken(path, number, $"{cells.Length} columns where the heading has {heading.Length}");
            }

            Array.Resize(ref cells, heading.Length);
            yield return (number, [.. cells.Select(cell => cell?.Trim() ?? string.Empty)]);
        }
    }

    public static InvalidDataException Broken(string path, int line, string what)
        => new($"{path}, line {line}: {what}. See the heading of the file for what each column takes.");

    /// <summary>A value of a closed list, written in lower case with hyphens.</summary>
    public static TEnum Parse<TEnum>(string path, int line, string cell)
        where TEnum : struct, Enum
        => Enum.TryParse<TEnum>(cell.Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : throw Broken(path, line, $"'{cell}' is none of {string.Join(", ", Enum.GetNames<TEnum>()).ToLowerInvariant()}");
}
