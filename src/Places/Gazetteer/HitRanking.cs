using System.Runtime.InteropServices;

namespace Ledgerline.Places.Gazetteers;

/// <summary>Brings hits into the order in which they are given: each place once, with its best hit; by score, then preferred country, then
/// population, then the order of the file.</summary>
internal sealed class HitRanking(PlaceCache places)
{
    // Most names have a few hits, for which comparing each with each is quickest.
    private const int Few = 32;

    /// <summary>Ranks <paramref name="hits"/> in place.</summary>
    /// <param name="hits">The hits.</param>
    /// <param name="preferred">Packed codes of the countries whose places come first among equal kinds of hits.</param>
    public void Rank(List<NameHit> hits, ReadOnlySpan<ushort> preferred)
    {
        if (hits.Count <= Few)
        {
            var span = CollectionsMarshal.AsSpan(hits);
            span = span[..KeepBest(span)];
            CollectionsMarshal.SetCount(hits, span.Length);
            Sort(span, preferred);
            return;
        }

        var best = new Dictionary<int, NameHit>(hits.Count);
        foreach (var hit in hits)
        {
            if (!best.TryGetValue(hit.Place, out var known) || hit.Score > known.Score)
            {
                best[hit.Place] = hit;
            }
        }

        hits.Clear();
        hits.AddRange(best.Values);
        var countries = preferred.ToArray();
        hits.Sort((left, right) => Compare(left, right, countries));
    }

    private static int KeepBest(Span<NameHit> hits)
    {
        var kept = 0;
        foreach (var hit in hits)
        {
            var same = 0;
            while (same < kept && hits[same].Place != hit.Place)
            {
                same++;
            }

            if (same == kept)
            {
                hits[kept++] = hit;
            }
            else if (hit.Score > hits[same].Score)
            {
                hits[same] = hit;
            }
        }

        return kept;
    }

    private void Sort(Span<NameHit> hits, ReadOnlySpan<ushort> preferred)
    {
        for (var i = 1; i < hits.Length; i++)
        {
            var hit = hits[i];
            var at = i;
            for (; at > 0 && Compare(hit, hits[at - 1], preferred) < 0; at--)
            {
                hits[at] = hits[at - 1];
            }

            hits[at] = hit;
        }
    }

    private int Compare(in NameHit left, in NameHit right, ReadOnlySpan<ushort> preferred)
    {
        if (preferred.IsEmpty && left.Score != right.Score)
        {
            return right.Score.CompareTo(left.Score);
        }

        ref readonly var one = ref places.Record(left.Place);
        ref readonly var other = ref places.Record(right.Place);
        var order = preferred.IsEmpty ? 0 : preferred.Contains(other.Country).CompareTo(preferred.Contains(one.Country));
        order = order != 0 && IsLike(left) == IsLike(right) ? order : right.Score.CompareTo(left.Score);
        order = order != 0 ? order : other.Population.CompareTo(one.Population);
        return order != 0 ? order : left.Place.CompareTo(right.Place);
    }

    private static bool IsLike(in NameHit hit) => hit.Kind == NameMatchKind.Likeness;
}
