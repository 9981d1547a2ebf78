namespace Ledgerline.Places.Geoparsing.Lexicons;

/// <summary>A table of a lexicon: lines of cells parted by tabs; <c>#</c> opens a comment line.</summary>
internal sealed class LexiconFile
{
    private readonly string _path;

    private LexiconFile(string path, IReadOnlyList<(int Line, string[] Cells)> rows)
    {
        _path = path;
        Rows = rows;
    }

    /// <summary>The rows with their line numbers.</summary>
    public IReadOnlyList<(int Line, string[] Cells)> Rows { get; }

    /// <summary>Reads the table at <paramref name="path"/>, every row of which has <paramref name="columns"/> cells.</summary>
    /// <exception cref="FormatException">A row has another number of cells.</exception>
    public static LexiconFile Read(string path, int columns)
    {
        var rows = new List<(int, string[])>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
            {
                continue;
            }

            var cells = line.Split('\t', StringSplitOptions.TrimEntries);
            if (cells.Length != columns)
            {
                throw new FormatException($"{path}, line {number}: {cells.Length} cells where {columns} belong. Part the cells by single tabs.");
            }

            rows.Add((number, cells));
        }

        return new(path, rows);
    }

    /// <summary>An error in the row at <paramref name="line"/>.</summary>
    public FormatException Fault(int line, string message) => new($"{_path}, line {line}: {message}");

    /// <summary>The parts of a cell that holds a list with commas.</summary>
    public static string[] List(string cell)
        => cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
