using Ledgerline.Ledger.Chain;
using Ledgerline.Ledger.Notes;
using Ledgerline.Records;

namespace Ledgerline.Ledger.Json;

/// <summary>One table an enum: its values and the codes that the contract fixes for them.</summary>
internal static class CodeTables
{
    public static readonly EnumCodes<ClaimType> ClaimTypes = new(
        (ClaimType.Controls, "controls"),
        (ClaimType.PartlyControls, "partly-controls"),
        (ClaimType.Captures, "captures"),
        (ClaimType.Advances, "advances"),
        (ClaimType.Withdraws, "withdraws"),
        (ClaimType.Holds, "holds"),
        (ClaimType.Repels, "repels"),
        (ClaimType.Encircles, "encircles"),
        (ClaimType.Attacks, "attacks"),
        (ClaimType.Clashes, "clashes"),
        (ClaimType.Strikes, "strikes"),
        (ClaimType.Destroys, "destroys"),
        (ClaimType.Reinforces, "reinforces"));

    public static readonly EnumCodes<Factuality> Factualities = new(
        (Factuality.Certain, "CT+"),
        (Factuality.Probable, "PR+"),
        (Factuality.Possible, "PS+"),
        (Factuality.CertainlyNot, "CT-"),
        (Factuality.ProbablyNot, "PR-"),
        (Factuality.PossiblyNot, "PS-"),
        (Factuality.Uncommitted, "Uu"));

    public static readonly EnumCodes<SourceKind> SourceKinds = new(
        (SourceKind.Other, "other"),
        (SourceKind.Outlet, "outlet"),
        (SourceKind.Official, "official"),
        (SourceKind.Military, "military"),
        (SourceKind.Unit, "unit"),
        (SourceKind.Journalist, "journalist"),
        (SourceKind.Analyst, "analyst"),
        (SourceKind.Mapper, "mapper"),
        (SourceKind.Local, "local"),
        (SourceKind.Anonymous, "anonymous"));

    public static readonly EnumCodes<DriftKind> DriftKinds = new(
        (DriftKind.Escalation, "escalation"),
        (DriftKind.HedgeDropped, "hedge-dropped"),
        (DriftKind.AttributionDropped, "attribution-dropped"),
        (DriftKind.AgentDropped, "agent-dropped"),
        (DriftKind.NameVariant, "name-variant"),
        (DriftKind.NumberChanged, "number-changed"));

    public static readonly EnumCodes<TimePrecision> TimePrecisions = new(
        (TimePrecision.None, "none"),
        (TimePrecision.Instant, "instant"),
        (TimePrecision.Day, "day"),
        (TimePrecision.Week, "week"),
        (TimePrecision.Month, "month"),
        (TimePrecision.Season, "season"),
        (TimePrecision.Year, "year"),
        (TimePrecision.Period, "period"),
        (TimePrecision.Future, "future"));

    public static readonly EnumCodes<DateBasis> DateBases = new(
        (DateBasis.None, "none"),
        (DateBasis.Given, "given"),
        (DateBasis.Metadata, "metadata"),
        (DateBasis.Dateline, "dateline"),
        (DateBasis.Text, "text"),
        (DateBasis.Url, "url"));

    public static readonly EnumCodes<BlockKind> BlockKinds = new(
        (BlockKind.Body, "body"),
        (BlockKind.Heading, "heading"),
        (BlockKind.Caption, "caption"),
        (BlockKind.Clutter, "clutter"));

    public static readonly EnumCodes<PlaceKind> PlaceKinds = new(
        (PlaceKind.Settlement, "settlement"),
        (PlaceKind.Region, "region"),
        (PlaceKind.Country, "country"),
        (PlaceKind.Facility, "facility"),
        (PlaceKind.Road, "road"),
        (PlaceKind.Railway, "railway"),
        (PlaceKind.Water, "water"),
        (PlaceKind.Other, "other"));

    public static readonly EnumCodes<MentionRole> MentionRoles = new(
        (MentionRole.Ground, "ground"),
        (MentionRole.Locator, "locator"),
        (MentionRole.Actor, "actor"),
        (MentionRole.Anaphor, "anaphor"));

    public static readonly EnumCodes<RelationKind> RelationKinds = new(
        (RelationKind.In, "in"),
        (RelationKind.Part, "part"),
        (RelationKind.Near, "near"),
        (RelationKind.AtBorder, "at-border"),
        (RelationKind.Toward, "toward"),
        (RelationKind.Direction, "direction"),
        (RelationKind.Within, "within"),
        (RelationKind.Between, "between"));

    public static readonly EnumCodes<UnresolvedReason> UnresolvedReasons = new(
        (UnresolvedReason.UnknownName, "unknown-name"),
        (UnresolvedReason.NoneFits, "none-fits"));

    public static readonly EnumCodes<EntryKind> Notes = new(
        (EntryKind.Review, "review"),
        (EntryKind.Withdrawal, "withdrawal"),
        (EntryKind.Removal, "removal"),
        (EntryKind.Tools, "tools"),
        (EntryKind.Status, "status"));

    public static readonly EnumCodes<ReviewDecision> Decisions = new(
        (ReviewDecision.Accept, "accept"),
        (ReviewDecision.Reject, "reject"),
        (ReviewDecision.Correct, "correct"));
}
