using Ledgerline.Lineage.Copies;
using Ledgerline.Records;

namespace Ledgerline.Lineage.Stories;

/// <summary>Articles as weighted terms: their words, the places they claim something about, and what they claim there.</summary>
internal static class StoryVectors
{
    // The weightiest terms carry the likeness; the cut bounds time per article.
    private const int MostWords = 120;
    private const int MostClaims = 60;
    private const int LeastLetters = 3;

    // What is claimed where tells a happening as well as all the words that tell it.
    private const double ClaimShare = 0.5;

    /// <summary>For each article its terms, the weightiest first, of length one.</summary>
    public static (string Term, double Weight)[][] Of(
        IReadOnlyList<Article> articles, IReadOnlyList<Fingerprint> fingerprints, IReadOnlyDictionary<ArticleId, IReadOnlyList<Claim>> claims)
    {
        var words = Normalise([.. fingerprints.AsParallel().AsOrdered().Select(fingerprint => Count(fingerprint.Words.Where(word => word.Length >= LeastLetters)))], MostWords);
        var claimed = Normalise([.. articles.Select(article => Count(Terms(claims.GetValueOrDefault(article.Id) ?? [])))], MostClaims);
        return [.. words.Select((terms, i) => Together(terms, claimed[i]))];
    }

    private static IEnumerable<string> Terms(IReadOnlyList<Claim> claims)
    {
        foreach (var claim in claims)
        {
            if (claim.Place.Place is { } place)
            {
                yield return "@" + place.Id;
                yield return $"@{place.Id} {claim.Type}";
            }

            if (claim.Sources.Count > 0)
            {
                yield return "@" + claim.Sources[^1].Name.ToLowerInvariant();
            }
        }
    }

    private static Dictionary<string, int> Count(IEnumerable<string> terms)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var term in terms)
        {
            counts[term] = counts.GetValueOrDefault(term) + 1;
        }

        return counts;
    }

    private static (string Term, double Weight)[][] Normalise(Dictionary<string, int>[] counted, int most)
    {
        var frequency = Count(counted.SelectMany(counts => counts.Keys));
        return [.. counted.AsParallel().AsOrdered().Select(counts => Unit(
            [.. counts
                .Select(count => (Term: count.Key, Weight: (1 + Math.Log(count.Value)) * Math.Log((counted.Length + 1.0) / frequency[count.Key])))
                .OrderByDescending(term => term.Weight)
                .ThenBy(term => term.Term, StringComparer.Ordinal)
                .Take(most)]))];
    }

    private static (string Term, double Weight)[] Together((string Term, double Weight)[] words, (string Term, double Weight)[] claimed)
    {
        if (words.Length == 0 || claimed.Length == 0)
        {
            return words.Length == 0 ? claimed : words;
        }

        var (wordScale, claimScale) = (Math.Sqrt(1 - ClaimShare), Math.Sqrt(ClaimShare));
        return [.. words.Select(term => (term.Term, Weight: term.Weight * wordScale))
            .Concat(claimed.Select(term => (term.Term, Weight: term.Weight * claimScale)))
            .OrderByDescending(term => term.Weight)
            .ThenBy(term => term.Term, StringComparer.Ordinal)];
    }

    private static (string Term, double Weight)[] Unit((string Term, double Weight)[] terms)
    {
        var length = Math.Sqrt(terms.Sum(term => term.Weight * term.Weight));
        return length > 0 ? Array.ConvertAll(terms, term => (term.Term, term.Weight / length)) : [];
    }
}
