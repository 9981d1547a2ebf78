using System.Globalization;
using System.Text;
using Ledgerline.Places.Names;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>
/// Reads tables of further names in GeoNames' layout: id, id of the place, language, name, preferred, short, colloquial, historic, from, to;
/// parted by tabs, no header, UTF-8. Names in "languages" that are none (codes of airports, links) are passed over (<c>no-languages.tsv</c>).
/// </summary>
internal sealed class AlternateNamesReader(PlaceTable places, ProblemList problems)
{
    /// <summary>How many columns a row has at least; flags and years may be missing.</summary>
    public const int LeastColumns = 4;

    /// <summary>How many columns the layout has.</summary>
    public const int Columns = 10;

    private const int Year = 4;
    private const string Yes = "1";

    private readonly HashSet<string> _noLanguages = NameRules.Rows("no-languages.tsv").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

    /// <summary>Takes in the names of all places that are known.</summary>
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

            if (cells.Count < LeastColumns || !long.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            {
                refused++;
                problems.Add(input, line, cells.Count < LeastColumns ? "too few columns" : "no id", $"{cells.Count} columns, of which the second is no GeoNames id");
            }
            else if (row.Contains('\ufffd', StringComparison.Ordinal))
            {
                refused++;
                problems.Add(input, line, "wrong UTF-8", "not valid UTF-8");
            }
            else if (places.Find(id) is not (>= 0 and var place))
            {
                without++;
            }
            else if (!_noLanguages.GetAlternateLookup<ReadOnlySpan<char>>().Contains(cells[2]))
            {
                Add(place, cells);
                taken++;
            }
        }

        return new GazetteerInputReport(input.Name, taken, without, refused);
    }

    private void Add(int place, DumpRow cells)
    {
        var name = cells[3];
        var (colloquial, historic) = (Is(cells, 6), Is(cells, 7));
        var (from, to) = (YearOf(cells, 8), YearOf(cells, 9));
        if ((historic || to != 0) && !IsPrinted(place, name))
        {
            places.Names.Rule(place, name, NameMatchKind.Former, onlyIfNew: true);
        }
        else
        {
            places.Names.Add(place, name, NameMatchKind.Alternate);
        }

        if (colloquial || from != 0 || to != 0)
        {
            places.Names.Note(place, name, from, to, colloquial);
        }
    }

    private bool IsPrinted(int place, ReadOnlySpan<char> name)
        => string.Equals(NameFolder.Fold(name.ToString()), NameFolder.Fold(places.NameOf(place)), StringComparison.Ordinal);

    private static bool Is(DumpRow cells, int flag) => cells.Count > flag && cells[flag] is Yes;

    // "2016", "2016-05-12", "12 May 2016", "20160512"; 0 for what says no year.
    private static short YearOf(DumpRow cells, int column)
    {
        if (cells.Count <= column)
        {
            return 0;
        }

        var text = cells[column];
        for (var at = 0; at + Year <= text.Length; at++)
        {
            if (short.TryParse(text.Slice(at, Year), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0)
            {
                return year;
            }
        }

        return 0;
    }
}
