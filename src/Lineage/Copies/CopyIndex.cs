namespace Ledgerline.Lineage.Copies;

/// <summary>Finds the pairs of articles that share text, in time that grows with the number of articles, not of pairs.</summary>
internal sealed class CopyIndex
{
    // A shingle that so many articles have is a stock phrase, or the article has been copied so often that the first copies suffice.
    private const int LongestPosting = 24;

    // So many of the articles that share most are compared outright.
    private const int MostCandidates = 12;

    private readonly Dictionary<ulong, List<int>> _postings = [];
    private readonly Dictionary<ulong, int> _sameText = [];
    private readonly List<Fingerprint> _fingerprints = [];

    /// <summary>Takes in the next article and gives what it shares with those before it.</summary>
    public List<CopyLink> Add(Fingerprint fingerprint)
    {
        var index = _fingerprints.Count;
        _fingerprints.Add(fingerprint);
        if (fingerprint.Shingles.Length == 0)
        {
            return [];
        }

        if (!_sameText.TryAdd(fingerprint.WholeText, index))
        {
            return [new CopyLink(_sameText[fingerprint.WholeText], index, fingerprint.Shingles.Length, 1, 1)];
        }

        var links = Candidates(fingerprint).Select(candidate => Compare(candidate, index)).Where(link => link.Shared > 0).ToList();
        foreach (var shingle in fingerprint.Sample)
        {
            Post(shingle, index);
        }

        return links;
    }

    private IEnumerable<int> Candidates(Fingerprint fingerprint)
    {
        var counts = new Dictionary<int, int>();
        foreach (var shingle in fingerprint.Sample)
        {
            if (_postings.TryGetValue(shingle, out var posting))
            {
                foreach (var candidate in posting)
                {
                    counts[candidate] = counts.GetValueOrDefault(candidate) + 1;
                }
            }
        }

        return counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostCandidates).Select(pair => pair.Key);
    }

    private CopyLink Compare(int one, int other)
    {
        var shared = _fingerprints[one].Shared(_fingerprints[other]);
        return new CopyLink(
            one,
            other,
            shared,
            _fingerprints[one].ShareIn(_fingerprints[other]),
            _fingerprints[other].ShareIn(_fingerprints[one]));
    }

    private void Post(ulong shingle, int index)
    {
        if (!_postings.TryGetValue(shingle, out var posting))
        {
            _postings.Add(shingle, posting = []);
        }

        if (posting.Count < LongestPosting)
        {
            posting.Add(index);
        }
    }
}
