using System.Text;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Tells GeoNames' tables apart by their columns.</summary>
internal static class DumpLayouts
{
    private const int Sample = 50;

    /// <summary>The layout that most of the first rows of <paramref name="input"/> have.</summary>
    public static DumpLayout Of(GazetteerInput input)
    {
        try
        {
            using var reader = new StreamReader(input.Open(), Encoding.UTF8);
            var rows = new int[3];
            for (var i = 0; i < Sample && reader.ReadLine() is { } row; i++)
            {
                rows[(int)Of(row)]++;
            }

            return (DumpLayout)Array.IndexOf(rows, rows.Max());
        }
        catch (InvalidDataException exception)
        {
            throw new GazetteerException($"{input.Name}: the packed file is damaged ({exception.Message}). Fetch it again.", exception);
        }
    }

    private static DumpLayout Of(string row)
    {
        Span<Range> ranges = stackalloc Range[DumpRow.MostCells];
        var cells = new DumpRow(row, ranges);
        return cells.Count < HierarchyReader.LeastColumns || !long.TryParse(cells[0], out _) || !long.TryParse(cells[1], out _) ? DumpLayout.Places
            : cells.Count <= HierarchyReader.Columns ? DumpLayout.Hierarchy
            : cells.Count <= AlternateNamesReader.Columns ? DumpLayout.Names
            : DumpLayout.Places;
    }
}
