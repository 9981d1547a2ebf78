using Ledgerline.Records;
using Ledgerline.Reconciliation.Weights;

namespace Ledgerline.Reconciliation.Evidences;

/// <summary>Weighs an origin by the one of its tellings that is nearest to it.</summary>
internal sealed class OriginWeigher(WeightTable weights, IReadOnlyList<SideCode> sides)
{
    private readonly ClaimReader _reader = new(sides);

    /// <summary>The weight of an origin by its admitted tellings, of which there is at least one.</summary>
    /// <param name="origin">The origin.</param>
    /// <param name="tellings">Its tellings.</param>
    /// <param name="voice">Whom it repeats: of origins of the same text each further one weighs less.</param>
    public WeighedOrigin Weigh(Origin origin, IReadOnlyList<DatedClaim> tellings, out string voice)
    {
        // An attributed telling before the outlets' retellings, an early one before a late: so a later copy, or one that says
        // more than its source did, changes nothing.
        var nearest = tellings
            .Select(telling => (Telling: telling, Dating: ClaimDating.Of(telling), Weighed: Weigh(telling.Claim)))
            .OrderBy(told => told.Telling.Claim.Sources.Count == 0)
            .ThenBy(told => told.Dating is null)
            .ThenBy(told => told.Dating?.Anchor ?? default)
            .ThenByDescending(told => Math.Abs(told.Weighed.Weight))
            .ThenBy(told => told.Telling.Claim.Id)
            .First();
        var (telling, dating, weighed) = nearest;
        if (dating is { IsOwn: false })
        {
            var first = tellings.Select(ClaimDating.Of).Where(each => each is { IsOwn: false }).Min(each => each!.Value.Anchor); // The nearest itself is among them.
            dating = new ClaimDating(first, first, IsOwn: false);
        }

        var (speaker, repeatKey) = Voice(telling);
        voice = string.Join('\n', speaker, weighed.Reading.For, weighed.Weight < 0);
        return new WeighedOrigin(
            origin.Id,
            telling.Claim,
            weighed.Reading with { IsDecisive = weighed.Reading.IsDecisive && IsAsserted(telling.Claim) },
            weighed.Weight,
            dating,
            weights[IsAsserted(telling.Claim) ? WeightKeys.HalfLife(weighed.Reading.WeighsAs) : WeightKeys.UnassertedHalfLife],
            weights[repeatKey],
            weighed.Factors);
    }

    private static bool IsAsserted(Claim claim)
        => claim.Factuality is not (Factuality.Possible or Factuality.PossiblyNot or Factuality.Uncommitted);

    private static (string Voice, string RepeatKey) Voice(DatedClaim telling)
    {
        var claim = telling.Claim;
        return claim.Sources.Count == 0
            ? ("story " + (telling.Story ?? claim.Article), WeightKeys.StoryRepeat)
            : ("speaker " + claim.Sources[^1].Name.ToLowerInvariant() + '\n' + claim.Sources[^1].Side, WeightKeys.SpeakerRepeat);
    }

    private (ClaimReading Reading, double Weight, WeightFactors? Factors) Weigh(Claim claim)
    {
        var reading = _reader.Read(claim);
        if (reading.For == ControlStatus.Unknown)
        {
            return (reading, 0, null);
        }

        // Having a part is what the weight of partly-controls is for; the relation must not lower it again.
        var relation = reading.WeighsAs == ClaimType.PartlyControls && claim.Place.Relation.Kind == RelationKind.Part
            ? RelationKind.In
            : claim.Place.Relation.Kind;
        var speaker = claim.Sources.Count == 0 ? null : claim.Sources[^1];
        var interest = InterestKey(reading, claim.Factuality, speaker?.Side);
        var sourceKey = speaker is null ? WeightKeys.OwnVoice : WeightKeys.Source(speaker.Kind);
        var type = weights[WeightKeys.Type(reading.WeighsAs)] * (reading.IsAgainst ? -1 : 1);
        var (near, sure, source, bias) = (
            weights[WeightKeys.Relation(relation)],
            weights[WeightKeys.Factuality(claim.Factuality)],
            weights[sourceKey],
            weights[interest]);
        var limit = weights[WeightKeys.OriginLimit];
        var weight = Math.Clamp(type * near * sure * source * bias, -limit, limit);
        return (reading, weight, new WeightFactors(type, near, sure, sourceKey, source, interest, bias));
    }

    private static string InterestKey(ClaimReading reading, Factuality factuality, SideCode? speaker)
    {
        // Who denies a claim speaks for whom the claim disfavours.
        var (gains, loses) = factuality < Factuality.Uncommitted ? (reading.Loser, reading.Beneficiary) : (reading.Beneficiary, reading.Loser);
        return speaker is null ? WeightKeys.NoInterest
            : speaker == gains ? WeightKeys.OwnInterest
            : speaker == loses ? WeightKeys.AgainstInterest
            : WeightKeys.NoInterest;
    }
}
