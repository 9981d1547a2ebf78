using System.Text;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Tells GeoNames' tables apart by their columns.</summary>
internal static class DumpLayout
{
    private const int Sample = 50;

    /// <summary>Whether <paramref name="input"/> is a table of further names; otherwise it is read as one of places.</summary>
    public static bool IsNames(GazetteerInput input)
    {
        using var reader = new StreamReader(input.Open(), Encoding.UTF8);
        Span<Range> ranges = stackalloc Range[DumpRow.MostCells];
        var (names, others) = (0, 0);
        for (var i = 0; i < Sample && reader.ReadLine() is { } row; i++)
        {
            var cells = new DumpRow(row, ranges);
            if (cells.Count is >= AlternateNamesReader.LeastColumns and <= AlternateNamesReader.Columns && long.TryParse(cells[0], out _) && long.TryParse(cells[1], out _))
            {
                names++;
            }
            else
            {
                others++;
            }
        }

        return names > others;
    }
}
