using Ledgerline.Ledger.Json;
using Ledgerline.Records;

namespace Ledgerline.Eval.Claims;

/// <summary>Pairs claims that were read with gold claims, one to one.</summary>
internal static class ClaimMatcher
{
    private const double NearKm = 5;

    /// <summary>The largest set of pairs (by augmenting paths), so that no good match is lost to the order of claims.</summary>
    /// <param name="gold">What a reader found.</param>
    /// <param name="read">What the program found.</param>
    /// <param name="sentences">The sentences of each document.</param>
    /// <param name="anyType">Whether claims of other types match, too (the loose score).</param>
    public static List<(GoldClaim Gold, Claim Read)> Pair(
        IReadOnlyList<GoldClaim> gold, IReadOnlyList<Claim> read, IReadOnlyDictionary<string, IReadOnlyList<TextSpan>> sentences, bool anyType)
    {
        var options = gold.Select(one => Enumerable.Range(0, read.Count).Where(i => Matches(one, read[i], sentences, anyType)).OrderBy(i => Unlikeness(one, read[i])).ToArray()).ToArray();
        var owner = new int[read.Count];
        Array.Fill(owner, -1);
        for (var i = 0; i < gold.Count; i++)
        {
            Assign(i, options, owner, new bool[read.Count]);
        }

        return [.. Enumerable.Range(0, read.Count).Where(i => owner[i] >= 0).Select(i => (gold[owner[i]], read[i]))];
    }

    private static bool Assign(int index, int[][] options, int[] owner, bool[] seen)
    {
        foreach (var option in options[index])
        {
            if (seen[option])
            {
                continue;
            }

            seen[option] = true;
            if (owner[option] < 0 || Assign(owner[option], options, owner, seen))
            {
                owner[option] = index;
                return true;
            }
        }

        return false;
    }

    private static bool Matches(GoldClaim gold, Claim claim, IReadOnlyDictionary<string, IReadOnlyList<TextSpan>> sentences, bool anyType)
        => claim.Article.Value == gold.Document
        && (anyType || ContractCodes.Of(claim.Type) == gold.Type)
        && SamePlace(gold, claim.Place.Place)
        && (claim.Span.Overlaps(gold.Span) || sentences[gold.Document].Any(sentence => sentence.Overlaps(gold.Span) && sentence.Overlaps(claim.Span)));

    private static bool SamePlace(GoldClaim gold, Place? place)
        => place is not null
        && (place.Location.DistanceKmTo(gold.Location) <= NearKm
            || (place.Kind is PlaceKind.Region or PlaceKind.Country && RegionName(place.Name) == RegionName(gold.Place)));

    private static string RegionName(string name)
        => name.Replace(" Oblast", string.Empty, StringComparison.Ordinal)
            .Replace(" Region", string.Empty, StringComparison.Ordinal)
            .Replace("'", string.Empty, StringComparison.Ordinal)
            .Replace("’", string.Empty, StringComparison.Ordinal)
            .ToLowerInvariant();

    /// <summary>Prefers, among matches, those that agree in more.</summary>
    private static int Unlikeness(GoldClaim gold, Claim claim)
        => (claim.Span.Overlaps(gold.Span) ? 0 : 4)
        + (claim.Agent.Side?.Value == gold.Side ? 0 : 2)
        + (ContractCodes.Of(claim.Factuality) == gold.Factuality ? 0 : 1);
}
