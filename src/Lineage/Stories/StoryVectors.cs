using Ledgerline.Lineage.Copies;
using Ledgerline.Lineage.Wording;
using Ledgerline.Records;

namespace Ledgerline.Lineage.Stories;

/// <summary>Articles as weighted terms: their words, the places they claim something about, and what they claim there.</summary>
internal static class StoryVectors
{
    // The weightiest terms carry the likeness; the cut bounds time per article.
    private const int MostWords = 120;
    private const int MostClaims = 60;

    // A title tells the happening in few words, each as good as so many of the text.
    private const int TitleTimes = 3;

    // What is claimed where tells a happening as well as all the words that tell it.
    private const double ClaimShare = 0.5;

    /// <summary>For each article its terms, the weightiest first, of length one.</summary>
    public static (ulong Term, double Weight)[][] Of(
        IReadOnlyList<Article> articles, IReadOnlyList<Fingerprint> fingerprints, IReadOnlyDictionary<ArticleId, IReadOnlyList<Claim>> claims)
    {
        var words = Normalise([.. articles.AsParallel().AsOrdered().Select((article, i) => Count(Terms(article, fingerprints[i])))], MostWords);
        var claimed = Normalise([.. articles.Select(article => Count(Terms(claims.GetValueOrDefault(article.Id) ?? [])))], MostClaims);
        return [.. words.Select((terms, i) => Together(terms, claimed[i]))];
    }

    private static IEnumerable<ulong> Terms(Article article, Fingerprint fingerprint)
        => fingerprint.Words.Select(word => (ulong)word).Concat(Enumerable.Repeat(Words.Hashes(article.Title), TitleTimes).SelectMany(title => title).Select(word => (ulong)word));

    private static IEnumerable<ulong> Terms(IReadOnlyList<Claim> claims)
    {
        foreach (var claim in claims)
        {
            if (claim.Place.Place is { } place)
            {
                yield return Term(place.Id.Value);
                yield return Term($"{place.Id} {claim.Type}");
            }

            if (claim.Sources.Count > 0)
            {
                yield return Term(claim.Sources[^1].Name);
            }
        }
    }

    // The upper half tells what is claimed from the words.
    private static ulong Term(string claimed) => (1UL << 32) | Words.Hash(claimed);

    private static Dictionary<ulong, int> Count(IEnumerable<ulong> terms)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var term in terms)
        {
            counts[term] = counts.GetValueOrDefault(term) + 1;
        }

        return counts;
    }

    private static (ulong Term, double Weight)[][] Normalise(Dictionary<ulong, int>[] counted, int most)
    {
        var frequency = Count(counted.SelectMany(counts => counts.Keys));
        return [.. counted.AsParallel().AsOrdered().Select(counts => Unit(
            [.. counts
                .Select(count => (Term: count.Key, Weight: (1 + Math.Log(count.Value)) * Math.Log((counted.Length + 1.0) / frequency[count.Key])))
                .OrderByDescending(term => term.Weight)
                .ThenBy(term => term.Term)
                .Take(most)]))];
    }

    private static (ulong Term, double Weight)[] Together((ulong Term, double Weight)[] words, (ulong Term, double Weight)[] claimed)
    {
        if (words.Length == 0 || claimed.Length == 0)
        {
            return words.Length == 0 ? claimed : words;
        }

        var (wordScale, claimScale) = (Math.Sqrt(1 - ClaimShare), Math.Sqrt(ClaimShare));
        return [.. words.Select(term => (term.Term, Weight: term.Weight * wordScale))
            .Concat(claimed.Select(term => (term.Term, Weight: term.Weight * claimScale)))
            .OrderByDescending(term => term.Weight)
            .ThenBy(term => term.Term)];
    }

    private static (ulong Term, double Weight)[] Unit((ulong Term, double Weight)[] terms)
    {
        var length = Math.Sqrt(terms.Sum(term => term.Weight * term.Weight));
        return length > 0 ? Array.ConvertAll(terms, term => (term.Term, term.Weight / length)) : [];
    }
}
