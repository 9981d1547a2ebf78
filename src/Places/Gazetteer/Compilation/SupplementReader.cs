using System.Globalization;
using System.Text;
using Ledgerline.Places.Names;
using Ledgerline.Records;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Reads our own tables of places and of further names; <c>data/places/README.md</c> describes their columns.</summary>
internal sealed class SupplementReader(PlaceTable places, ProblemList problems)
{
    /// <summary>A settlement of the same name within so many kilometres is the same.</summary>
    public const double SamePlaceKm = 5;

    private const int PlaceColumns = 8;
    private const int NameColumns = 4;
    private const string GeoNames = "geonames:";
    private const string Local = "local:";

    /// <summary>Takes in places: id, name, kind, latitude, longitude, country, other names, origin, and for lines their path.</summary>
    public void ReadPlaces(GazetteerInput input) => Each(input, PlaceColumns, AddPlace);

    /// <summary>Takes in names: id, name, kind of name, origin.</summary>
    public void ReadNames(GazetteerInput input) => Each(input, NameColumns, AddName);

    private void Each(GazetteerInput input, int columns, Func<string[], string?> add)
    {
        using var reader = new StreamReader(input.Open(), Encoding.UTF8);
        var line = 0L;
        while (reader.ReadLine() is { } row)
        {
            line++;
            if (row.Trim().Length == 0 || row[0] == '#')
            {
                continue;
            }

            var cells = row.Split('\t', StringSplitOptions.TrimEntries);
            var reason = cells.Length < columns ? $"{cells.Length} columns instead of {columns}" : add(cells);
            if (reason is not null)
            {
                problems.Add(input, line, "bad row of our own", reason);
            }
        }
    }

    private string? AddPlace(string[] cells)
    {
        var geoNamesId = 0L;
        if (!cells[0].StartsWith(Local, StringComparison.Ordinal) && !TryGeoNames(cells[0], out geoNamesId))
        {
            return $"'{cells[0]}' is no id such as local:some-name or geonames:123";
        }

        if (!Enum.TryParse<PlaceKind>(cells[2], ignoreCase: true, out var kind) || !Enum.IsDefined(kind))
        {
            return $"'{cells[2]}' is no kind of place";
        }

        if (!Cells.TryCoordinate(cells[3], cells[4], out var location))
        {
            return $"'{cells[3]}', '{cells[4]}' is no position in degrees";
        }

        var path = new List<Coordinate>();
        if (cells.Length > PlaceColumns && Path(cells[PlaceColumns], path) is { } reason)
        {
            return reason;
        }

        var names = cells[6].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var place = Place(geoNamesId, cells, location, kind, names);
        foreach (var name in names)
        {
            places.Names.Add(place, name, NameMatchKind.Alternate);
        }

        if (path.Count > 1)
        {
            var line = new ShapeBuilder();
            line.SetLine(path);
            places.SetShape(place, line.Build());
        }

        return null;
    }

    // A village that a larger table has as well is that table's village; its local identity still leads there.
    private int Place(long geoNamesId, string[] cells, Coordinate location, PlaceKind kind, string[] names)
    {
        var localId = geoNamesId > 0 ? string.Empty : cells[0][Local.Length..];
        var listed = geoNamesId == 0 && kind == PlaceKind.Settlement
            ? places.FindSettlement(location, SamePlaceKm, [NameFolder.Fold(cells[1]), .. names.Select(NameFolder.Fold)])
            : -1;
        if (listed < 0)
        {
            return places.Put(geoNamesId, localId, cells[1], PlaceTable.Record(location, kind, cells[5]));
        }

        places.AddIdentity(listed, localId);
        places.Names.Add(listed, cells[1], NameMatchKind.Alternate);
        return listed;
    }

    private static string? Path(string cell, List<Coordinate> path)
    {
        foreach (var point in cell.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var comma = point.IndexOf(',', StringComparison.Ordinal);
            if (comma < 0 || !Cells.TryCoordinate(point.AsSpan(0, comma), point.AsSpan(comma + 1), out var coordinate))
            {
                return $"'{point}' is no point of a path (latitude,longitude)";
            }

            path.Add(coordinate);
        }

        return null;
    }

    private string? AddName(string[] cells)
    {
        var place = places.Find(cells[0]);
        if (place < 0)
        {
            return $"no place has the id '{cells[0]}'";
        }

        switch (cells[2])
        {
            case "current":
                places.Names.Rule(place, places.NameOf(place), NameMatchKind.Former);
                places.Rename(place, cells[1]);
                return null;
            case "other":
                places.Names.Allow(place, cells[1]);
                return null;
            case "former":
                places.Names.Rule(place, cells[1], NameMatchKind.Former);
                return null;
            case "adjective":
                places.Names.Rule(place, cells[1], NameMatchKind.Adjective);
                return null;
            case "wrong":
                places.Names.Rule(place, cells[1], null);
                return null;
            default:
                return $"'{cells[2]}' is no kind of name (current, other, former, adjective, wrong)";
        }
    }

    private static bool TryGeoNames(string id, out long number)
    {
        number = 0;
        return id.StartsWith(GeoNames, StringComparison.Ordinal)
            && long.TryParse(id.AsSpan(GeoNames.Length), NumberStyles.None, CultureInfo.InvariantCulture, out number)
            && number > 0;
    }
}
