using Ledgerline.Records;

namespace Ledgerline.Web.Wording;

/// <summary>Claims in words.</summary>
internal static class ClaimWords
{
    /// <summary>The type as the command line prints it: <c>partly-controls</c>.</summary>
    internal static string Code(ClaimType type) => type == ClaimType.PartlyControls ? "partly-controls" : type.ToString().ToLowerInvariant();

    /// <summary>What the claim says, in one line: <c>North captures Dunhollow</c>. <paramref name="sideName"/> names a side.</summary>
    internal static string Line(Claim claim, Func<SideCode, string> sideName)
    {
        var agent = Name(claim.Agent, sideName);

        // Of what it is done to, a thing is told where things are what it is about: "captures the town (against positions)" says nothing.
        var target = claim.Target.Side is null && claim.Type != ClaimType.Destroys ? null : Name(claim.Target, sideName);
        var place = Place(claim.Place);
        return claim.Type == ClaimType.Clashes
            ? $"Clashes {(claim.Place.Relation.Kind == RelationKind.In ? "in " : string.Empty)}{place}{(agent is null ? string.Empty : $": {agent}{(target is null ? string.Empty : $" and {target}")}")}"
            : $"{agent ?? "Somebody not named"} {Verb(claim.Type, claim.Place.Relation.Kind)} {place}{(target is null ? string.Empty : $" (against {target})")}";
    }

    /// <summary>The place as the claim relates to it: <c>12 km NE of Toresk</c>.</summary>
    internal static string Place(ClaimPlace place)
    {
        var name = place.Place?.Name ?? place.AsNamed;
        var relation = place.Relation;
        var bearing = relation.Bearing is { } b ? double.TryParse(b, System.Globalization.CultureInfo.InvariantCulture, out _) ? $" {b}°" : $" {b}" : string.Empty;
        var distance = relation.DistanceKm is { } km ? Distance(km) : null;
        return relation.Kind switch
        {
            RelationKind.Part => $"part of {name}{(bearing.Length > 0 ? $" ({bearing.Trim()})" : string.Empty)}",
            RelationKind.Near => $"near {name}",
            RelationKind.AtBorder => $"at the border of {name}",
            RelationKind.Toward => $"toward {name}",
            RelationKind.Direction => $"{(distance is null ? string.Empty : distance + " ")}{(bearing.Length > 0 ? bearing.Trim() + " of" : "off")} {name}",
            RelationKind.Within => $"within {(relation.DistanceKm?.Max is { } most ? $"{Numbers.Plain(most)} km" : distance ?? "a distance")} of {name}",
            RelationKind.Between => $"between {name} and another place",
            _ => name,
        };
    }

    /// <summary>What kind of source a source is.</summary>
    internal static string Kind(SourceKind kind) => kind switch
    {
        SourceKind.Outlet => "outlet",
        SourceKind.Official => "official",
        SourceKind.Military => "military",
        SourceKind.Unit => "unit in the field",
        SourceKind.Journalist => "journalist",
        SourceKind.Analyst => "analyst",
        SourceKind.Mapper => "map project",
        SourceKind.Local => "local",
        SourceKind.Anonymous => "not named",
        _ => "other",
    };

    /// <summary>The side where it is known, since "its troops" means nothing outside its sentence; else the words of the text.</summary>
    private static string? Name(Participant participant, Func<SideCode, string> sideName)
        => participant.Side is { } side ? sideName(side) : participant.Actor;

    private static string Verb(ClaimType type, RelationKind relation) => type switch
    {
        ClaimType.Controls => "controls",
        ClaimType.PartlyControls => "partly controls",
        ClaimType.Captures => "captures",
        ClaimType.Advances => relation is RelationKind.In or RelationKind.Part ? "advances in" : "advances",
        ClaimType.Withdraws => "withdraws from",
        ClaimType.Holds => "holds",
        ClaimType.Repels => relation is RelationKind.In or RelationKind.Part ? "repels an attack on" : "repels an attack",
        ClaimType.Encircles => "encircles",
        ClaimType.Attacks => "attacks",
        ClaimType.Strikes => "strikes",
        ClaimType.Destroys => relation is RelationKind.In or RelationKind.Part ? "destroys something in" : "destroys something",
        ClaimType.Reinforces => "reinforces",
        _ => "acts in",
    };

    private static string Distance(KilometreRange km) => (km.Min, km.Max) switch
    {
        ({ } min, { } max) when min == max => $"{Numbers.Plain(min)} km",
        ({ } min, { } max) => $"{Numbers.Plain(min)}–{Numbers.Plain(max)} km",
        ({ } min, null) => $"at least {Numbers.Plain(min)} km",
        (null, { } max) => $"at most {Numbers.Plain(max)} km",
        _ => "some distance",
    };
}
