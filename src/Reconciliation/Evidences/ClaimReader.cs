using Ledgerline.Records;

namespace Ledgerline.Reconciliation.Evidences;

/// <summary>Tells which status a claim speaks for. Knows no side by name.</summary>
internal sealed class ClaimReader(IReadOnlyList<SideCode> sides)
{
    public ClaimReading Read(Claim claim)
    {
        var agent = Known(claim.Agent.Side);
        var target = Known(claim.Target.Side) is { } named && named != agent ? named : Opponent(agent);
        return claim.Type switch
        {
            ClaimType.Captures => Holding(claim, agent ?? Opponent(target), target, isDecisive: true),
            ClaimType.Controls => Holding(claim, agent, target, isDecisive: true),
            ClaimType.Holds => Holding(claim, agent, target, isDecisive: false),
            ClaimType.Withdraws => Leaving(claim, agent, target),
            ClaimType.PartlyControls or ClaimType.Advances or ClaimType.Repels or ClaimType.Encircles
                => new ClaimReading(ControlStatus.Contested, claim.Type, Beneficiary: agent, Loser: target),
            ClaimType.Attacks or ClaimType.Clashes => new ClaimReading(ControlStatus.Contested, claim.Type),
            ClaimType.Strikes or ClaimType.Destroys => new ClaimReading(HeldBy(target), claim.Type),
            ClaimType.Reinforces => new ClaimReading(HeldBy(agent), claim.Type, Beneficiary: agent),
            _ => throw new ArgumentOutOfRangeException(nameof(claim), claim.Type, "No reading for this type of claim. Add one."),
        };
    }

    private static ClaimReading Holding(Claim claim, SideCode? holder, SideCode? loser, bool isDecisive)
        => OfPart(claim)
            ? new ClaimReading(ControlStatus.Contested, ClaimType.PartlyControls, Beneficiary: holder, Loser: loser)
            : new ClaimReading(HeldBy(holder), claim.Type, Beneficiary: holder, Loser: loser, IsDecisive: isDecisive);

    private static ClaimReading Leaving(Claim claim, SideCode? leaver, SideCode? gainer)
    {
        if (OfPart(claim))
        {
            return new ClaimReading(ControlStatus.Contested, ClaimType.PartlyControls, Beneficiary: gainer, Loser: leaver);
        }

        return gainer is not null
            ? new ClaimReading(HeldBy(gainer), claim.Type, Beneficiary: gainer, Loser: leaver, IsDecisive: true)
            : new ClaimReading(HeldBy(leaver), claim.Type, IsAgainst: true, Loser: leaver);
    }

    private static bool OfPart(Claim claim) => claim.Place.Relation.Kind == RelationKind.Part;

    private static ControlStatus HeldBy(SideCode? side) => side is { } code ? ControlStatus.HeldBy(code) : ControlStatus.Unknown;

    private SideCode? Known(SideCode? side) => side is { } code && sides.Contains(code) ? code : null;

    // Only where there are two sides does one's loss say whose gain it is.
    private SideCode? Opponent(SideCode? side)
        => side is { } code && sides.Count == 2 ? sides[sides[0] == code ? 1 : 0] : null;
}
