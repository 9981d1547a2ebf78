using System.Globalization;
using Ledgerline.Records;

namespace Ledgerline.Lineage.Origins;

/// <summary>Finds the origins that a telling could belong to: those about a like thing, near in place or of its name, near in time, or of its story.</summary>
internal sealed class ClusterIndex
{
    // Degrees; a cell and its neighbours cover the distance within which two entries may be one place.
    private const double Cell = 0.05;
    private const int DaysPerBucket = 4;

    // A hot place is told of thousands of times; the clusters that were opened last are looked at.
    private const int LongestPosting = 256;

    private readonly Dictionary<string, List<Cluster>> _postings = new(StringComparer.Ordinal);

    public void Add(Cluster cluster, Telling telling)
    {
        var family = Propositions.Family(telling.Claim.Type);
        foreach (var time in TimeKeys(telling.Uttered, isLookUp: false))
        {
            if (telling.Claim.Place.Place is { } place)
            {
                Post($"{family} {CellOf(place.Location, 0, 0)} {time}", cluster);
            }

            foreach (var name in PlaceMatcher.Names(telling.Claim.Place).Distinct())
            {
                Post($"{family} {name} {time}", cluster);
            }
        }

        Post($"{family} story {telling.Story}", cluster);
    }

    public IEnumerable<Cluster> Near(Telling telling)
    {
        var family = Propositions.Family(telling.Claim.Type);
        var keys = new List<string> { $"{family} story {telling.Story}" };
        var names = PlaceMatcher.Names(telling.Claim.Place).Distinct().ToList();
        foreach (var time in TimeKeys(telling.Uttered, isLookUp: true))
        {
            keys.AddRange(names.Select(name => $"{family} {name} {time}"));
            if (telling.Claim.Place.Place is { } place)
            {
                for (var cell = 0; cell < 9; cell++)
                {
                    keys.Add($"{family} {CellOf(place.Location, (cell / 3) - 1, (cell % 3) - 1)} {time}");
                }
            }
        }

        return keys.SelectMany(key => _postings.GetValueOrDefault(key) ?? []).Distinct();
    }

    private static IEnumerable<string> TimeKeys(DayRange? uttered, bool isLookUp)
    {
        // Every cluster is posted under "any", which undated tellings look up; dated ones look up their days and the undated.
        if (uttered is not { Start: { } start })
        {
            return isLookUp ? ["any"] : ["any", "undated"];
        }

        var bucket = start.ToDateOnly().DayNumber / DaysPerBucket;
        return isLookUp
            ? ["undated", .. new[] { bucket - 1, bucket, bucket + 1 }.Select(each => each.ToString(CultureInfo.InvariantCulture))]
            : ["any", bucket.ToString(CultureInfo.InvariantCulture)];
    }

    private static string CellOf(Coordinate point, int north, int east)
        => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(point.Latitude / Cell) + north},{Math.Floor(point.Longitude / Cell) + east}");

    private void Post(string key, Cluster cluster)
    {
        if (!_postings.TryGetValue(key, out var posting))
        {
            _postings.Add(key, posting = []);
        }

        if (posting.Count > 0 && posting.Contains(cluster))
        {
            return;
        }

        if (posting.Count == LongestPosting)
        {
            posting.RemoveAt(0);
        }

        posting.Add(cluster);
    }
}
