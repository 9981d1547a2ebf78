using Ledgerline.Records;

namespace Ledgerline.Lineage.Copies;

/// <summary>Compares articles word by word.</summary>
/// <param name="options">The settings.</param>
/// <param name="articles">The articles in <see cref="Chronology"/>.</param>
/// <param name="fingerprints">A fingerprint each.</param>
internal sealed class CopyComparer(CopyOptions options, IReadOnlyList<Article> articles, IReadOnlyList<Fingerprint> fingerprints)
{
    /// <summary>What the articles of each pair share; pairs that share nothing are left out.</summary>
    public IReadOnlyList<CopyLink> Compare(IReadOnlyList<(int One, int Other)> pairs)
    {
        var shared = pairs.AsParallel().AsOrdered().Select(pair => (
            pair.One,
            pair.Other,
            OfOne: fingerprints[pair.One].SharedWith(fingerprints[pair.Other]),
            OfOther: fingerprints[pair.Other].SharedWith(fingerprints[pair.One]))).ToList();
        var stale = fingerprints.Select(fingerprint => (bool[])fingerprint.IsQuoted.Clone()).ToArray();
        foreach (var (one, other, _, ofOther) in shared.Where(pair => IsLongBefore(pair.One, pair.Other) && !IsRepublished(pair.OfOther)))
        {
            for (var i = 0; i < ofOther.Length; i++)
            {
                stale[other][i] |= ofOther[i];
            }
        }

        return
        [
            .. shared
                .Select(pair => new CopyLink(pair.One, pair.Other, Of(pair.OfOne, stale[pair.One]), Of(pair.OfOther, stale[pair.Other])))
                .Where(link => link.OfOne.Words > 0),
        ];
    }

    private SharedText Of(bool[] shared, bool[] isStale) => SharedText.Of(shared, isStale, options.LeastShingles + options.ShingleWords);

    // What stood in an article long before is background, unless it is the article itself that returns.
    private bool IsLongBefore(int one, int other)
        => Chronology.DaysApart(articles[one].Published.Range, articles[other].Published.Range) > options.StoryDays;

    private bool IsRepublished(bool[] shared) => shared.Count(word => word) >= options.LeastShareRepublished * shared.Length;
}
