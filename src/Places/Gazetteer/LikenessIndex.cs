using System.Text;
using Ledgerline.Places.Gazetteers.Compilation;
using Ledgerline.Places.Gazetteers.Format;
using Ledgerline.Places.Names;

namespace Ledgerline.Places.Gazetteers;

/// <summary>Finds names that are written like another, by the edit distance of their skeletons.</summary>
internal sealed class LikenessIndex(MappedSections file)
{
    // Names of fewer sounds are like too many others.
    private const int ShortestSkeleton = NameCollector.ShortestSkeleton;
    private const int SoundsPerEdit = 4;
    private const int SoundsPerEditNearby = 3;
    private const int MostEdits = 3;
    private const int MostSkeletons = 64;

    /// <summary>The hits for <paramref name="name"/> among all places.</summary>
    public List<NameHit> Find(string name)
    {
        var hits = new List<NameHit>();
        var sought = Skeleton(name);
        if (sought.Length < ShortestSkeleton)
        {
            return hits;
        }

        foreach (var (sound, distance) in Within(sought, Math.Min(MostEdits, sought.Length / SoundsPerEdit)))
        {
            AddPostings(sound, Score(distance, sought.Length), hits);
        }

        return hits;
    }

    /// <summary>The hits for <paramref name="name"/> among <paramref name="places"/>.</summary>
    public List<NameHit> Find(string name, IEnumerable<int> places)
    {
        var hits = new List<NameHit>();
        var sought = Skeleton(name);
        if (sought.Length < ShortestSkeleton)
        {
            return hits;
        }

        var bound = Math.Min(MostEdits, Math.Max(1, sought.Length / SoundsPerEditNearby));
        var starts = file.Get<uint>(Section.PlaceNameStarts);
        var names = file.Get<uint>(Section.PlaceNames);
        foreach (var place in places)
        {
            foreach (var sound in names[(int)starts[place]..(int)starts[place + 1]])
            {
                var distance = EditDistance.Between(sought, SoundText((int)sound), bound);
                if (distance <= bound)
                {
                    hits.Add(new NameHit(place, TextOf((int)sound, place), NameMatchKind.Likeness, Score(distance, sought.Length)));
                }
            }
        }

        return hits;
    }

    private static byte[] Skeleton(string name) => Encoding.UTF8.GetBytes(NameFolder.Skeleton(name));

    private static double Score(int distance, int length) => NameScore.Likeness * (1 - ((double)distance / length));

    // The nearest skeletons, at most so many; ties by their order in the file.
    private IEnumerable<(int Sound, int Distance)> Within(byte[] sought, int bound)
    {
        var mask = SoundMask.Of(sought);
        var masks = file.Get<uint>(Section.SoundMasks);
        var found = new List<(int Sound, int Distance)>();
        for (var sound = 0; sound < masks.Length; sound++)
        {
            if (SoundMask.MayBeWithin(mask, masks[sound], bound))
            {
                var distance = EditDistance.Between(sought, SoundText(sound), bound);
                if (distance <= bound)
                {
                    found.Add((sound, distance));
                }
            }
        }

        return found.OrderBy(one => one.Distance).ThenBy(one => one.Sound).Take(MostSkeletons);
    }

    private ReadOnlySpan<byte> SoundText(int sound) => file.TextBytes(file.Get<uint>(Section.SoundTexts)[sound]);

    private void AddPostings(int sound, double score, List<NameHit> hits)
    {
        foreach (var posting in Postings(sound))
        {
            hits.Add(new NameHit(posting.Place, posting.Text, NameMatchKind.Likeness, score));
        }
    }

    private uint TextOf(int sound, int place)
    {
        foreach (var posting in Postings(sound))
        {
            if (posting.Place == place)
            {
                return posting.Text;
            }
        }

        throw new InvalidOperationException($"The place {place} does not stand under its own name {sound}.");
    }

    private ReadOnlySpan<Posting> Postings(int sound)
    {
        var starts = file.Get<uint>(Section.SoundStarts);
        return file.Get<Posting>(Section.SoundPostings)[(int)starts[sound]..(int)starts[sound + 1]];
    }
}
