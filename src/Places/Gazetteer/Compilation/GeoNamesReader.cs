using System.Globalization;
using System.Text;
using Ledgerline.Records;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Reads tables in GeoNames' layout: 19 columns parted by tabs, no header, UTF-8.</summary>
internal sealed class GeoNamesReader(PlaceTable places, ProblemList problems)
{
    private const int Columns = 19;
    private const int AirportCodeLength = 3;
    private const char NotUtf8 = '\ufffd';

    /// <summary>Takes in every row of <paramref name="input"/> that can be read.</summary>
    public void Read(GazetteerInput input)
    {
        using var reader = new StreamReader(input.Open(), Encoding.UTF8);
        var seen = new HashSet<long>();
        var line = 0L;
        while (reader.ReadLine() is { } row)
        {
            line++;
            if (row.Length > 0 && Reason(row, seen) is { } reason)
            {
                problems.Add(input, line, reason);
            }
        }
    }

    // Takes the row in, or says why not.
    private string? Reason(string row, HashSet<long> seen)
    {
        var cells = row.Split('\t');
        if (cells.Length < Columns)
        {
            return $"{cells.Length} columns instead of {Columns}";
        }

        if (row.Contains(NotUtf8, StringComparison.Ordinal))
        {
            return "not valid UTF-8";
        }

        if (!long.TryParse(cells[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id) || id == 0)
        {
            return $"'{cells[0]}' is no GeoNames id";
        }

        if (!seen.Add(id))
        {
            return $"the id {id} stands in the table twice";
        }

        if (!Cells.TryCoordinate(cells[4], cells[5], out var location))
        {
            return $"'{cells[4]}', '{cells[5]}' is no position in degrees";
        }

        Add(id, cells, location);
        return null;
    }

    private void Add(long id, string[] cells, Coordinate location)
    {
        _ = long.TryParse(cells[14], NumberStyles.None, CultureInfo.InvariantCulture, out var population);
        var record = PlaceTable.Record(location, Kind(cells[6], cells[7]), cells[8], (uint)Math.Min(population, uint.MaxValue));
        var place = places.Put(id, string.Empty, cells[1], record, cells[10]);
        places.Names.Add(place, cells[2], NameMatchKind.Official);
        foreach (var name in cells[3].AsSpan().Split(','))
        {
            var alternate = cells[3].AsSpan(name);
            if (!IsAirportCode(alternate))
            {
                places.Names.Add(place, alternate, IsRomanised(alternate) ? NameMatchKind.Transliterated : NameMatchKind.Alternate);
            }
        }
    }

    private static bool IsAirportCode(ReadOnlySpan<char> name)
        => name.Length == AirportCodeLength && !name.ContainsAnyExceptInRange('A', 'Z');

    // GeoNames writes romanisations from scripts without capitals ("ji nie shen ma") in small letters throughout.
    private static bool IsRomanised(ReadOnlySpan<char> name) => name.Length > 0 && !name.ContainsAnyInRange('A', 'Z') && char.IsAsciiLetterLower(name[0]);

    // GeoNames' feature classes: https://www.geonames.org/export/codes.html
    private static PlaceKind Kind(string featureClass, string featureCode) => featureClass switch
    {
        "P" => PlaceKind.Settlement,
        "A" when featureCode.StartsWith("PCL", StringComparison.Ordinal) => PlaceKind.Country,
        "A" => PlaceKind.Region,
        "L" when featureCode.StartsWith("RGN", StringComparison.Ordinal) => PlaceKind.Region,
        "S" => PlaceKind.Facility,
        "R" when featureCode.StartsWith("RR", StringComparison.Ordinal) => PlaceKind.Railway,
        "R" => PlaceKind.Road,
        "H" => PlaceKind.Water,
        _ => PlaceKind.Other,
    };
}
