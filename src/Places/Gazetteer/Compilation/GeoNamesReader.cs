using System.Collections;
using System.Globalization;
using System.Text;
using Ledgerline.Records;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Reads tables in GeoNames' layout: 19 columns parted by tabs, no header, UTF-8.</summary>
internal sealed class GeoNamesReader(PlaceTable places, ProblemList problems)
{
    /// <summary>How many columns the layout has.</summary>
    public const int Columns = 19;

    private const int AirportCodeLength = 3;
    private const char NotUtf8 = '\ufffd';

    private readonly FeatureKinds _kinds = new();
    private BitArray _merged = new(0);

    /// <summary>Takes in every row of <paramref name="input"/> that can be read.</summary>
    public GazetteerInputReport Read(GazetteerInput input)
    {
        using var reader = new StreamReader(input.Open(), Encoding.UTF8);
        _merged = new BitArray(places.Count);
        var (before, line, taken, refused) = (places.Count, 0L, 0, 0);
        while (reader.ReadLine() is { } row)
        {
            line++;
            if (row.Length > 0)
            {
                var reason = Reason(row);
                taken += reason is null ? 1 : 0;
                if (reason is { } problem)
                {
                    refused++;
                    problems.Add(input, line, problem.Kind, problem.What);
                }
            }
        }

        var added = places.Count - before;
        return new GazetteerInputReport(input.Name, added, taken - added, refused);
    }

    // Takes the row in, or says why not.
    private (string Kind, string What)? Reason(string row)
    {
        Span<Range> ranges = stackalloc Range[DumpRow.MostCells];
        var cells = new DumpRow(row, ranges);
        if (cells.Count < Columns)
        {
            return ("too few columns", $"{cells.Count} columns instead of {Columns}");
        }

        if (row.Contains(NotUtf8, StringComparison.Ordinal))
        {
            return ("wrong UTF-8", "not valid UTF-8");
        }

        if (!long.TryParse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id) || id == 0)
        {
            return ("no id", $"'{Short(cells[0])}' is no GeoNames id");
        }

        if (!Cells.TryCoordinate(cells[4], cells[5], out var location))
        {
            return ("no position", $"'{Short(cells[4])}', '{Short(cells[5])}' is no position in degrees");
        }

        var known = places.Find(id);
        if (known >= 0 && (known >= _merged.Length || _merged[known]))
        {
            return ("same id twice", $"the id {id} stands in the table twice");
        }

        var place = Add(id, cells, location);
        if (place < _merged.Length)
        {
            _merged[place] = true;
        }

        return null;
    }

    private int Add(long id, DumpRow cells, Coordinate location)
    {
        _ = long.TryParse(cells[14], NumberStyles.None, CultureInfo.InvariantCulture, out var population);
        var kind = _kinds.Of(cells[6], cells[7], out var level);
        var record = PlaceTable.Record(location, kind, cells[8], (uint)Math.Min(population, uint.MaxValue));
        record.AdminCodes = places.Codes.Add(cells[10], cells[11], cells[12]);
        record.Level = level;
        if (kind == PlaceKind.Settlement && places.HasLocals && places.Find(id) < 0)
        {
            places.Adopt(id, location, SupplementReader.SamePlaceKm, $"{cells[1]},{cells[3]}");
        }

        var place = places.Put(id, string.Empty, cells[1], record);
        places.Names.Add(place, cells[2], NameMatchKind.Official);
        foreach (var name in cells[3].Split(','))
        {
            var alternate = cells[3][name];
            if (!IsAirportCode(alternate))
            {
                places.Names.Add(place, alternate, IsRomanised(alternate) ? NameMatchKind.Transliterated : NameMatchKind.Alternate);
            }
        }

        return place;
    }

    private static string Short(ReadOnlySpan<char> cell)
    {
        const int Most = 40;
        return cell.Length <= Most ? cell.ToString() : $"{cell[..Most]}…";
    }

    private static bool IsAirportCode(ReadOnlySpan<char> name)
        => name.Length == AirportCodeLength && !name.ContainsAnyExceptInRange('A', 'Z');

    // GeoNames writes romanisations from scripts without capitals ("ji nie shen ma") in small letters throughout.
    private static bool IsRomanised(ReadOnlySpan<char> name) => name.Length > 0 && !name.ContainsAnyInRange('A', 'Z') && char.IsAsciiLetterLower(name[0]);
}
