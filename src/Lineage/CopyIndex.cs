using Ledgerline.Lineage.Copies;
using Ledgerline.Records;

namespace Ledgerline.Lineage;

/// <summary>An index of articles by their wording that grows, and finds those that share text with one in hand, in time that does not grow with the
/// number of articles.</summary>
/// <remarks>Of the runs of words of an article a fixed part of the hash range is kept (FracMinHash; Irber et al., 2022), from which the share of one text in another is
/// estimated. What is found does not depend on the order in which the articles were added. Nothing of the texts themselves is kept: about 1 KB an article.
/// Not thread-safe while articles are added; after that any number of threads may search.</remarks>
public sealed class CopyIndex
{
    // A run that so many articles have is a stock phrase, or the article has been copied so often that the first copies suffice.
    private const int LongestPosting = 24;

    // So many of the articles that share most are given.
    private const int MostCandidates = 12;

    // Less than this of the smaller sample in common is chance, or a phrase.
    private const double LeastEstimate = 0.08;

    private readonly int _shingleWords;
    private readonly List<Entry> _entries = [];
    private readonly PostingTable _postings;

    /// <summary>Creates an empty index.</summary>
    /// <param name="options">Its settings; null takes the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of range.</exception>
    public CopyIndex(CopyOptions? options = null)
    {
        options ??= new CopyOptions();
        options.Validate();
        _shingleWords = options.ShingleWords;
        _postings = new PostingTable(LongestPosting, (one, other) => Chronology.Compare(_entries[one].Key, _entries[other].Key) < 0);
    }

    /// <summary>How many articles were added.</summary>
    public int Count => _entries.Count;

    /// <summary>Adds an article.</summary>
    public void Add(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        Add(article, new Fingerprint(article, _shingleWords));
    }

    /// <summary>The articles that share text with <paramref name="article"/>, those that share most first, at most 12; itself left out.</summary>
    public IReadOnlyList<CopyCandidate> Find(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return [.. Find(new Fingerprint(article, _shingleWords)).Select(found => new CopyCandidate(_entries[found.Number].Key.Id, found.Share)).Where(found => found.Article != article.Id)];
    }

    /// <summary>Adds an article; its number is the count before.</summary>
    internal void Add(Article article, Fingerprint fingerprint)
    {
        var number = _entries.Count;
        _entries.Add(new Entry(Chronology.KeyOf(article), fingerprint.Sample.Length, fingerprint.CommonSample, fingerprint.IsSampledWhole));
        foreach (var shingle in fingerprint.Sample)
        {
            _postings.Add(shingle, number);
        }
    }

    /// <summary>The numbers of the articles that share text, with an estimate of the greater share of one of both in the other.</summary>
    internal IEnumerable<(int Number, double Share)> Find(Fingerprint fingerprint)
    {
        var counts = new Dictionary<int, int>();
        foreach (var shingle in fingerprint.Sample)
        {
            _postings.Each(shingle, article => counts[article] = counts.GetValueOrDefault(article) + 1);
        }

        return counts
            .Select(count => (Number: count.Key, Share: Estimate(fingerprint, _entries[count.Key], count.Value), count.Value))
            .Where(each => each.Share >= LeastEstimate)
            .OrderByDescending(each => each.Value)
            .ThenBy(each => _entries[each.Number].Key, Chronology.Keys)
            .Take(MostCandidates)
            .Select(each => (each.Number, each.Share));
    }

    private static double Estimate(Fingerprint fingerprint, Entry entry, int shared)
    {
        var smaller = fingerprint.IsSampledWhole && entry.IsSampledWhole
            ? Math.Min(fingerprint.Sample.Length, entry.Sample)
            : Math.Min(fingerprint.CommonSample, entry.CommonSample);
        return Math.Min(1, shared / (double)Math.Max(1, smaller));
    }

    private readonly record struct Entry(Chronology.Key Key, int Sample, int CommonSample, bool IsSampledWhole);
}
