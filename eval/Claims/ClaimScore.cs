using System.Globalization;
using Ledgerline.Ledger.Json;
using Ledgerline.Records;

namespace Ledgerline.Eval.Claims;

/// <summary>How well claims were read, with the counts behind each figure.</summary>
internal sealed record ClaimScore(int Gold, int Read, int Matched, int Loose, int Sides, int Factualities, int Sources, string Reliability)
{
    public double Precision => Ratio(Matched, Read);

    public double Recall => Ratio(Matched, Gold);

    public double F1 => Harmonic(Precision, Recall);

    public double LooseF1 => Harmonic(Ratio(Loose, Read), Ratio(Loose, Gold));

    public double SideShare => Ratio(Sides, Matched);

    public double FactualityShare => Ratio(Factualities, Matched);

    public double SourceShare => Ratio(Sources, Matched);

    /// <summary>Scores <paramref name="read"/> against <paramref name="gold"/>.</summary>
    public static ClaimScore Of(
        IReadOnlyList<GoldClaim> gold, IReadOnlyList<Claim> read, IReadOnlyDictionary<string, IReadOnlyList<TextSpan>> sentences)
    {
        var pairs = ClaimMatcher.Pair(gold, read, sentences, anyType: false);
        return new ClaimScore(
            gold.Count,
            read.Count,
            pairs.Count,
            ClaimMatcher.Pair(gold, read, sentences, anyType: true).Count,
            pairs.Count(pair => pair.Read.Agent.Side?.Value == pair.Gold.Side),
            pairs.Count(pair => ContractCodes.Of(pair.Read.Factuality) == pair.Gold.Factuality),
            pairs.Count(pair => SameSpeaker(pair.Gold.Sources, pair.Read.Sources)),
            Bands(read, [.. pairs.Select(pair => pair.Read)]));
    }

    // How many of the claims that were read with about one confidence match.
    private static string Bands(IReadOnlyList<Claim> read, HashSet<Claim> right)
        => string.Join(", ", read.GroupBy(claim => Math.Min(9, (int)(claim.Confidence.Value * 10))).OrderBy(band => band.Key)
            .Select(band => string.Create(CultureInfo.InvariantCulture, $"{band.Key / 10.0:0.0}: {band.Count(right.Contains)}/{band.Count()}")));

    /// <summary>Whether the innermost sources are one: they share a word of their names that is more than a function word.</summary>
    public static bool SameSpeaker(IReadOnlyList<string> gold, IReadOnlyList<Source> read)
    {
        if (gold.Count == 0 || read.Count == 0)
        {
            return gold.Count == read.Count;
        }

        var (one, other) = (Words(gold[^1]), Words(read[^1].Name));
        return one.Overlaps(other);
    }

    public IEnumerable<string> Lines(string name)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"{name}: precision {Precision:0.000} ({Matched}/{Read}), recall {Recall:0.000} ({Matched}/{Gold}), F1 {F1:0.000}; loose F1 (any type) {LooseF1:0.000}");
        yield return string.Create(CultureInfo.InvariantCulture, $"  of {Matched} matches: side {SideShare:0.000}, factuality {FactualityShare:0.000}, innermost source {SourceShare:0.000}");
        yield return $"  right by confidence: {Reliability}";
    }

    private static HashSet<string> Words(string name)
        => [.. name.ToLowerInvariant().Split([' ', '-', '’', '\'', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2 && word is not ("the" or "and" or "for"))];

    private static double Ratio(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static double Harmonic(double one, double other) => one + other == 0 ? 0 : 2 * one * other / (one + other);
}
