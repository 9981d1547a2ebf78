using System.Globalization;
using System.Text;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>
/// Reads tables of what lies in what in GeoNames' layout: id of the larger place, id of the smaller, kind of relation; parted by tabs, no header.
/// Counts where the codes say no region below the first level. Parents by code must have been assigned before.
/// </summary>
internal sealed class HierarchyReader(PlaceTable places, ProblemList problems)
{
    /// <summary>How many columns a row has at least; the kind may be missing.</summary>
    public const int LeastColumns = 2;

    /// <summary>How many columns the layout has.</summary>
    public const int Columns = 3;

    /// <summary>Takes in every row whose places are both known; one that would make a place lie in itself is refused.</summary>
    public GazetteerInputReport Read(GazetteerInput input)
    {
        using var reader = new StreamReader(input.Open(), Encoding.UTF8);
        Span<Range> ranges = stackalloc Range[DumpRow.MostCells];
        var (line, taken, without, refused) = (0L, 0, 0, 0);
        while (reader.ReadLine() is { } row)
        {
            line++;
            var cells = new DumpRow(row, ranges);
            if (row.Length == 0)
            {
                continue;
            }

            if (cells.Count < LeastColumns || !TryId(cells[0], out var larger) || !TryId(cells[1], out var smaller))
            {
                refused++;
                problems.Add(input, line, "no id", "the row does not begin with two GeoNames ids");
            }
            else if (places.Find(larger) is not (>= 0 and var parent) || places.Find(smaller) is not (>= 0 and var child))
            {
                without++;
            }
            else if (LiesIn(parent, child))
            {
                refused++;
                problems.Add(input, line, "cycle", $"{smaller} cannot lie in {larger}, which lies in it");
            }
            else
            {
                taken++;
                Put(parent, child);
            }
        }

        return new GazetteerInputReport(input.Name, taken, without, refused);
    }

    private void Put(int parent, int child)
    {
        ref var record = ref places.Records[child];
        if (record.Parent < 0 || record.Parent == record.Region)
        {
            record.Parent = parent;
        }
    }

    // Whether following the parents of a place leads to another, or the two are one.
    private bool LiesIn(int place, int other)
    {
        for (var at = place; at >= 0; at = places.Records[at].Parent)
        {
            if (at == other)
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryId(ReadOnlySpan<char> cell, out long id)
        => long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out id) && id > 0;
}
