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

    private const int AnyTime = int.MinValue;
    private const int NoTime = int.MaxValue;

    private readonly Dictionary<Key, List<Cluster>> _postings = [];
    private long _lookUps;

    public void Add(Cluster cluster, Telling telling)
    {
        var family = Propositions.Family(telling.Claim.Type);
        foreach (var time in TimeKeys(telling.Uttered, isLookUp: false))
        {
            if (telling.Claim.Place.Place is { } place)
            {
                Post(CellOf(family, time, place.Location, 0, 0), cluster);
            }

            foreach (var name in telling.Names)
            {
                Post(new Key(family, time, name, 0, 0), cluster);
            }
        }

        Post(StoryOf(family, telling), cluster);
    }

    /// <summary>The clusters, each once.</summary>
    public List<Cluster> Near(Telling telling)
    {
        var family = Propositions.Family(telling.Claim.Type);
        var found = new List<Cluster>();
        _lookUps++;
        Find(StoryOf(family, telling), found);
        foreach (var time in TimeKeys(telling.Uttered, isLookUp: true))
        {
            foreach (var name in telling.Names)
            {
                Find(new Key(family, time, name, 0, 0), found);
            }

            if (telling.Claim.Place.Place is { } place)
            {
                for (var cell = 0; cell < 9; cell++)
                {
                    Find(CellOf(family, time, place.Location, (cell / 3) - 1, (cell % 3) - 1), found);
                }
            }
        }

        return found;
    }

    // Every cluster is posted under any time, which undated tellings look up; dated ones look up their days and the undated.
    private static int[] TimeKeys(DayRange? uttered, bool isLookUp)
    {
        if (uttered is not { Start: { } start })
        {
            return isLookUp ? [AnyTime] : [AnyTime, NoTime];
        }

        var bucket = start.ToDateOnly().DayNumber / DaysPerBucket;
        return isLookUp ? [NoTime, bucket - 1, bucket, bucket + 1] : [AnyTime, bucket];
    }

    private static Key StoryOf(string family, Telling telling) => new(family, AnyTime, "story " + telling.Story, 0, 0);

    private static Key CellOf(string family, int time, Coordinate point, int north, int east)
        => new(family, time, null, (int)Math.Floor(point.Latitude / Cell) + north, (int)Math.Floor(point.Longitude / Cell) + east);

    private void Find(Key key, List<Cluster> found)
    {
        if (_postings.TryGetValue(key, out var posting))
        {
            foreach (var cluster in posting)
            {
                if (cluster.LookUp != _lookUps)
                {
                    cluster.LookUp = _lookUps;
                    found.Add(cluster);
                }
            }
        }
    }

    private void Post(Key key, Cluster cluster)
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

    // A family of propositions at a time, by the name of a place or story, or by the cell of a grid.
    private readonly record struct Key(string Family, int Time, string? Name, int North, int East);
}
