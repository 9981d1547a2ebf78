using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Places.Geoparsing.Recognition;
using Ledgerline.Places.Names;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Resolution;

/// <summary>Puts the spots that mean the same place into groups, and links the groups as the text links the spots.</summary>
internal static class GroupMaker
{
    private const int Window = 6;
    private const int MostFrequent = 12;
    private const int ShortestRow = 3;
    private const string Outer = "outer";

    /// <summary>The groups of <paramref name="spots"/>, which stand in the order of the text.</summary>
    public static List<NameGroup> Make(IReadOnlyList<Spot> spots, PlaceLexicon lexicon, out Dictionary<Spot, NameGroup> groupOf)
    {
        var groups = new List<NameGroup>();
        var bySpot = new Dictionary<Spot, NameGroup>();
        var byKey = new Dictionary<(string, string, string), NameGroup>();
        var latest = new Dictionary<(string, string), NameGroup>();

        // Names with a container first: the bare ones then join the nearest of them.
        var containers = spots.Select(spot => spot.Container).OfType<Spot>().ToHashSet();
        foreach (var spot in spots.Where(spot => spot.Container is not null))
        {
            Put(spot, spot.Container is { } container ? Fold(container.Name) : string.Empty);
        }

        foreach (var spot in spots.Where(spot => spot.Container is null))
        {
            var key = (Fold(spot.Name), Bucket(spot, containers));
            if (latest.TryGetValue(key, out var group))
            {
                group.Spots.Add(spot);
                bySpot[spot] = group;
            }
            else
            {
                Put(spot, string.Empty);
            }
        }

        groupOf = bySpot;
        Link(groups, spots, bySpot);
        LinkRows(spots, bySpot, lexicon);
        return groups;

        void Put(Spot spot, string container)
        {
            var key = (Fold(spot.Name), Bucket(spot, containers), container);
            if (byKey.TryGetValue(key, out var group))
            {
                group.Spots.Add(spot);
            }
            else
            {
                byKey[key] = group = new(groups.Count, spot);
                groups.Add(group);
            }

            latest.TryAdd((key.Item1, key.Item2), group);
            bySpot[spot] = group;
        }
    }

    private static string Fold(string name) => NameFolder.Fold(name);

    // "Donetsk" the city and "the Donetsk region" are two senses, and so are "New York" and that of "Buffalo, New York"; "the town of X" and "X" are one.
    private static string Bucket(Spot spot, HashSet<Spot> containers)
        => spot.Kind is { Kind: not PlaceKind.Settlement } kind ? kind.Kind + kind.Class
            : containers.Contains(spot) ? Outer
            : string.Empty;

    // Two names with a comma between them are seldom a row, three mostly are.
    private static void LinkRows(IReadOnlyList<Spot> spots, Dictionary<Spot, NameGroup> bySpot, PlaceLexicon lexicon)
    {
        for (var start = 0; start < spots.Count;)
        {
            var end = start + 1;
            while (end < spots.Count && !ReferenceEquals(spots[end - 1].Container, spots[end]) && Coordination.Joins(spots[end - 1], spots[end], lexicon))
            {
                end++;
            }

            if (end - start >= ShortestRow)
            {
                LinkRow([.. Enumerable.Range(start, end - start).Select(at => bySpot[spots[at]]).Distinct()]);
            }

            start = end;
        }
    }

    private static void LinkRow(List<NameGroup> row)
    {
        foreach (var group in row)
        {
            group.Row.AddRange(row.Where(other => !ReferenceEquals(other, group)).Take(MostFrequent));
        }
    }

    private static void Link(List<NameGroup> groups, IReadOnlyList<Spot> spots, Dictionary<Spot, NameGroup> bySpot)
    {
        foreach (var spot in spots)
        {
            var group = bySpot[spot];
            if (spot.Container is { } container && bySpot.TryGetValue(container, out var outer) && !ReferenceEquals(outer, group))
            {
                group.Container ??= outer;
                outer.Contents.Add(group);
            }

            foreach (var locator in spot.Locators)
            {
                if (bySpot.TryGetValue(locator, out var other) && !ReferenceEquals(other, group))
                {
                    group.Locators.Add((other, locator.Relation));
                }
            }
        }

        var frequent = groups.OrderByDescending(group => group.Spots.Count).ThenBy(group => group.Index).Take(MostFrequent).ToList();
        var near = groups.ToDictionary(group => group, _ => new HashSet<NameGroup>());
        for (var i = 0; i < spots.Count; i++)
        {
            for (var j = Math.Max(0, i - Window); j < i; j++)
            {
                var (one, other) = (bySpot[spots[i]], bySpot[spots[j]]);
                near[one].Add(other);
                near[other].Add(one);
            }
        }

        foreach (var group in groups)
        {
            group.Neighbours.AddRange(near[group].Concat(frequent).Where(other => !ReferenceEquals(other, group))
                .DistinctBy(other => other.Index).OrderBy(other => other.Index).Take(4 * MostFrequent));
        }
    }
}
