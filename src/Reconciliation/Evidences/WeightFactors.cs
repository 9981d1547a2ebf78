using System.Globalization;
using Ledgerline.Records;
using Ledgerline.Reconciliation.Weights;

namespace Ledgerline.Reconciliation.Evidences;

/// <summary>What the weight of an origin is the product of.</summary>
/// <param name="Type">The weight of what is claimed; negative where it speaks against the status.</param>
/// <param name="Relation">The factor for how the ground lies to the place.</param>
/// <param name="Factuality">The factor for how sure the claim is; negative for a denial.</param>
/// <param name="SourceKey">The key of the factor for the kind of source.</param>
/// <param name="Source">That factor.</param>
/// <param name="InterestKey">The key of the factor for the speaker's interest.</param>
/// <param name="Interest">That factor.</param>
internal sealed record WeightFactors(double Type, double Relation, double Factuality, string SourceKey, double Source, string InterestKey, double Interest)
{
    /// <summary>The factors with their names, for people to read.</summary>
    /// <param name="claim">The telling that was weighed.</param>
    /// <param name="reading">What it says.</param>
    public string Describe(Claim claim, ClaimReading reading) => string.Join(
        " × ",
        Factor(ContractNames.Of(reading.WeighsAs), Type),
        Factor(ContractNames.Of(claim.Place.Relation.Kind), Relation),
        Factor(ContractNames.Of(claim.Factuality), Factuality),
        Factor(SourceKey["source.".Length..], Source),
        Factor(InterestWords(InterestKey), Interest));

    private static string InterestWords(string key) => key switch
    {
        WeightKeys.OwnInterest => "for its own side",
        WeightKeys.AgainstInterest => "against its own side",
        _ => "no interest",
    };

    private static string Factor(string name, double value) => name + " " + value.ToString("0.##", CultureInfo.InvariantCulture);
}
