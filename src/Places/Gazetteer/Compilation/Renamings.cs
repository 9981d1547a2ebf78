using System.Globalization;
using Ledgerline.Places.Gazetteers.Format;
using Ledgerline.Places.Names;
using Ledgerline.Records;

namespace Ledgerline.Places.Gazetteers.Compilation;

/// <summary>Gives renamed settlements the names that they bear now, and notes when they bore the others (<c>renamings.tsv</c>).</summary>
/// <remarks>Rows name a settlement by name and region, not by a number, so that they fit tables that come later as well.</remarks>
internal sealed class Renamings(PlaceTable places)
{
    private readonly List<Row> _rows = [.. NameRules.Rows("renamings.tsv").Select(Row.Of)];

    /// <summary>Renames all settlements that are there; regions must have been assigned before.</summary>
    public void Apply()
    {
        var found = new SortedSet<int>[_rows.Count];
        foreach (var (row, place) in Bearers())
        {
            (found[row] ??= []).Add(place);
        }

        var renamed = new SortedDictionary<int, Row>();
        for (var row = 0; row < _rows.Count; row++)
        {
            if (found[row] is { Count: 1 } only)
            {
                renamed.TryAdd(only.Min, _rows[row]);
            }
        }

        RuleFormer(renamed);
        foreach (var (place, row) in renamed)
        {
            Apply(row, place);
        }
    }

    // Every spelling of a former name that the place has already.
    private void RuleFormer(SortedDictionary<int, Row> renamed)
    {
        foreach (var entry in places.Names.Names)
        {
            var place = entry.Posting.Place;
            if (renamed.TryGetValue(place, out var row) && row.Sounds.Contains(NameFolder.Skeleton(places.Texts.At(entry.Posting.Text))))
            {
                places.Names.Rule(place, entry.Hash, NameMatchKind.Former);
                places.Names.Note(place, entry.Hash, row.From, row.To);
            }
        }
    }

    // The settlements of each row's region that bear one of its names.
    private HashSet<(int Row, int Place)> Bearers()
    {
        var rows = new Dictionary<ulong, List<int>>();
        for (var row = 0; row < _rows.Count; row++)
        {
            foreach (var name in _rows[row].Former.Append(_rows[row].Name).Concat(_rows[row].Others))
            {
                var hash = NameHash.Of(NameFolder.Fold(name));
                (rows.TryGetValue(hash, out var known) ? known : rows[hash] = []).Add(row);
            }
        }

        var bearers = new HashSet<(int, int)>();
        foreach (var entry in places.Names.Names)
        {
            if (rows.TryGetValue(entry.Hash, out var named))
            {
                bearers.UnionWith(named.Where(row => LiesIn(entry.Posting.Place, _rows[row])).Select(row => (row, entry.Posting.Place)));
            }
        }

        return bearers;
    }

    private bool LiesIn(int place, Row row)
    {
        ref readonly var record = ref places.Records[place];
        return record.Kind == (byte)PlaceKind.Settlement && record.Country == row.Country && record.Region >= 0
            && places.NameOf(record.Region) == row.Region;
    }

    private void Apply(Row row, int place)
    {
        foreach (var former in row.Former)
        {
            places.Names.Rule(place, former, NameMatchKind.Former);
            places.Names.Note(place, former, row.From, row.To, colloquial: false);
        }

        foreach (var other in row.Others)
        {
            places.Names.Allow(place, other);
            places.Names.Note(place, other, row.To, 0, colloquial: false);
        }

        places.Rename(place, row.Name);
        places.Names.Note(place, row.Name, row.To, 0, colloquial: false);
    }

    private sealed record Row(ushort Country, string Region, string[] Former, string Name, string[] Others, short From, short To)
    {
        /// <summary>The sounds of the former names.</summary>
        public HashSet<string> Sounds { get; } = [.. Former.Select(NameFolder.Skeleton)];

        public static Row Of(string[] cells)
        {
            var years = cells[5].Split('-');
            return new Row(PlaceRecord.PackCountry(cells[0]), cells[1], cells[2].Split('|'), cells[3], cells[4].Split('|'), Year(years[0]), Year(years[1]));
        }

        private static short Year(string cell) => cell.Length == 0 ? (short)0 : short.Parse(cell, CultureInfo.InvariantCulture);
    }
}
