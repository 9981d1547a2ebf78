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
    private int _count;

    /// <summary>Takes in the next article and gives the pairs of it with those before it that are to be compared.</summary>
    public IReadOnlyList<(int One, int Other)> Add(Fingerprint fingerprint)
    {
        var index = _count++;
        if (fingerprint.Shingles.Length == 0)
        {
            return [];
        }

        if (!_sameText.TryAdd(fingerprint.WholeText, index))
        {
            return [(_sameText[fingerprint.WholeText], index)];
        }

        (int One, int Other)[] pairs = [.. Candidates(fingerprint).Select(candidate => (candidate, index))];
        foreach (var shingle in fingerprint.Sample)
        {
            Post(shingle, index);
        }

        return pairs;
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
