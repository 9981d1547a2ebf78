using Ledgerline.Records;

namespace Ledgerline.Lineage.Origins;

/// <summary>Compares what claims say happened.</summary>
internal static class Propositions
{
    /// <summary>How much ground a claim says was gained: none for those that are not about gaining ground.</summary>
    public static int Gain(Claim claim) => claim.Type switch
    {
        ClaimType.Advances => claim.Place.Relation.Kind is RelationKind.In or RelationKind.Part ? 2 : 1,
        ClaimType.Withdraws => 3,
        ClaimType.PartlyControls => 3,
        ClaimType.Captures or ClaimType.Controls => claim.Place.Relation.Kind == RelationKind.Part ? 3 : 4,
        _ => 0,
    };

    /// <summary>A name for the claims that could say the same or akin; claims of different families never match.</summary>
    public static string Family(ClaimType type) => type switch
    {
        ClaimType.Advances or ClaimType.PartlyControls or ClaimType.Captures or ClaimType.Controls or ClaimType.Withdraws => "ground",
        ClaimType.Attacks or ClaimType.Strikes or ClaimType.Destroys => "fire",
        _ => type.ToString(),
    };

    /// <summary>Whether a claim is said outright or as probable, so that it can repeat what somebody said.</summary>
    public static bool IsAsserted(Claim claim) => claim.Factuality is not (Factuality.Possible or Factuality.PossiblyNot or Factuality.Uncommitted);

    public static PropositionMatch Compare(Claim one, Claim other)
    {
        if (Family(one.Type) != Family(other.Type) || Denies(one) != Denies(other) || IsForetold(one) != IsForetold(other) || !TimesMeet(one, other))
        {
            return PropositionMatch.None;
        }

        if (one.Type == other.Type || AreOneState(one, other))
        {
            return Agree(one.Agent.Side, other.Agent.Side) && Agree(one.Target.Side, other.Target.Side) ? PropositionMatch.Same : PropositionMatch.None;
        }

        if (!IsAsserted(one) || !IsAsserted(other))
        {
            return PropositionMatch.None;
        }

        var isConverse = (one.Type == ClaimType.Withdraws) != (other.Type == ClaimType.Withdraws);
        var agree = isConverse ? Differ(one.Agent.Side, other.Agent.Side) : Agree(one.Agent.Side, other.Agent.Side);
        return agree ? PropositionMatch.Akin : PropositionMatch.None;
    }

    // Who has just taken a place controls it, and says either.
    private static bool AreOneState(Claim one, Claim other)
        => IsAsserted(one) && IsAsserted(other) && Holds(one.Type) && Holds(other.Type) && Gain(one) == Gain(other);

    private static bool Holds(ClaimType type) => type is ClaimType.Captures or ClaimType.Controls or ClaimType.PartlyControls;

    private static bool Denies(Claim claim) => claim.Factuality < Factuality.Uncommitted;

    private static bool IsForetold(Claim claim) => claim.Time is { Precision: TimePrecision.Future };

    private static bool Agree(SideCode? one, SideCode? other) => one is null || other is null || one == other;

    private static bool Differ(SideCode? one, SideCode? other) => one is null || other is null || one != other;

    // What happened on a day did not happen on another; states and longer stretches need only touch.
    private static bool TimesMeet(Claim one, Claim other)
        => Chronology.DaysApart(one.Time, other.Time) is not { } days || days <= (Family(one.Type) == "fire" ? 0 : 1);
}
