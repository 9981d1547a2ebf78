using Ledgerline.Lineage.Copies;
using Ledgerline.Records;

namespace Ledgerline.Lineage.Stories;

/// <summary>Articles as weighted terms: their words, the places they claim something about, and what they claim there.</summary>
internal static class StoryVectors
{
    // The rarest terms carry the likeness; the cut bounds time per article.
    private const int MostTerms = 120;
    private const int LeastLetters = 3;

    // What is claimed tells a happening better than the words that tell it.
    private const double PlaceWeight = 1.5;
    private const double ClaimWeight = 2;

    /// <summary>For each article its terms, the weightiest first, of length one.</summary>
    public static (string Term, double Weight)[][] Of(
        IReadOnlyList<Article> articles, IReadOnlyList<Fingerprint> fingerprints, IReadOnlyDictionary<ArticleId, IReadOnlyList<Claim>> claims)
    {
        var counted = articles.Select((article, i) => Count(fingerprints[i], claims.GetValueOrDefault(article.Id) ?? [])).ToArray();
        var frequency = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var term in counted.SelectMany(terms => terms.Keys))
        {
            frequency[term] = frequency.GetValueOrDefault(term) + 1;
        }

        return Array.ConvertAll(counted, terms => Normalise(terms, frequency, articles.Count));
    }

    private static Dictionary<string, double> Count(Fingerprint fingerprint, IReadOnlyList<Claim> claims)
    {
        var terms = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in fingerprint.Words)
        {
            if (word.Length >= LeastLetters)
            {
                terms[word] = terms.GetValueOrDefault(word) + 1;
            }
        }

        foreach (var claim in claims)
        {
            if (claim.Place.Place is { } place)
            {
                terms["@" + place.Id] = PlaceWeight;
                terms[$"@{place.Id} {claim.Type}"] = ClaimWeight;
            }
        }

        return terms;
    }

    private static (string Term, double Weight)[] Normalise(Dictionary<string, double> terms, Dictionary<string, int> frequency, int articles)
    {
        var weighted = terms
            .Select(term => (Term: term.Key, Weight: (1 + Math.Log(term.Value)) * Math.Log((articles + 1.0) / frequency[term.Key])))
            .OrderByDescending(term => term.Weight)
            .ThenBy(term => term.Term, StringComparer.Ordinal)
            .Take(MostTerms)
            .ToArray();
        var length = Math.Sqrt(weighted.Sum(term => term.Weight * term.Weight));
        return length > 0 ? Array.ConvertAll(weighted, term => (term.Term, term.Weight / length)) : [];
    }
}
