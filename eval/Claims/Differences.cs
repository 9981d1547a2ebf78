using Ledgerline.Ledger.Json;
using Ledgerline.Records;

namespace Ledgerline.Eval.Claims;

/// <summary>Lists where the program and the reader of a gold set part ways.</summary>
internal static class Differences
{
    public static void Write(
        TextWriter output, IReadOnlyList<GoldClaim> gold, IReadOnlyList<Claim> read, IReadOnlyDictionary<string, IReadOnlyList<TextSpan>> sentences)
    {
        var pairs = ClaimMatcher.Pair(gold, read, sentences, anyType: false);
        foreach (var missed in gold.Except(pairs.Select(pair => pair.Gold)))
        {
            output.WriteLine($"missed  {missed.Document} {missed.Type} {missed.Side ?? "-"} {missed.Place} {missed.Factuality}: {missed.Quote}");
        }

        foreach (var extra in read.Except(pairs.Select(pair => pair.Read)))
        {
            output.WriteLine($"extra   {extra.Article} {Describe(extra)}: {extra.Quote}");
        }

        foreach (var (one, other) in pairs)
        {
            var wrong = new List<string>();
            if (other.Agent.Side?.Value != one.Side)
            {
                wrong.Add($"side {other.Agent.Side?.Value ?? "-"} for {one.Side ?? "-"}");
            }

            if (ContractCodes.Of(other.Factuality) != one.Factuality)
            {
                wrong.Add($"factuality {ContractCodes.Of(other.Factuality)} for {one.Factuality}");
            }

            if (!ClaimScore.SameSpeaker(one.Sources, other.Sources))
            {
                wrong.Add($"source [{string.Join(" > ", other.Sources.Select(source => source.Name))}] for [{string.Join(" > ", one.Sources)}]");
            }

            if (wrong.Count > 0)
            {
                output.WriteLine($"differs {one.Document} {string.Join(", ", wrong)}: {one.Quote}");
            }
        }
    }

    private static string Describe(Claim claim)
        => $"{ContractCodes.Of(claim.Type)} {claim.Agent.Side?.Value ?? "-"} {claim.Place.Place?.Name ?? claim.Place.AsNamed + "?"} {ContractCodes.Of(claim.Factuality)} [{string.Join(" > ", claim.Sources.Select(source => source.Name))}] {claim.Confidence}";
}
