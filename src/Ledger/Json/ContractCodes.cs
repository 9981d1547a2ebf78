using Ledgerline.Records;

namespace Ledgerline.Ledger.Json;

/// <summary>The codes that stand for enum values on the command line, in the API and in the ledger: <c>partly-controls</c>, <c>CT+</c>.</summary>
/// <remarks>A value that its enum does not define is a bug and throws <see cref="ArgumentOutOfRangeException"/>.</remarks>
public static class ContractCodes
{
    /// <summary>What happened: <c>captures</c>, <c>partly-controls</c>.</summary>
    public static string Of(ClaimType type) => CodeTables.ClaimTypes.Of(type);

    /// <summary>How surely, by FactBank: <c>CT+</c>, <c>Uu</c>.</summary>
    public static string Of(Factuality factuality) => CodeTables.Factualities.Of(factuality);

    /// <summary>Who speaks: <c>military</c>, <c>outlet</c>.</summary>
    public static string Of(SourceKind kind) => CodeTables.SourceKinds.Of(kind);

    /// <summary>What changed on the way: <c>hedge-dropped</c>.</summary>
    public static string Of(DriftKind kind) => CodeTables.DriftKinds.Of(kind);

    /// <summary>How finely a time is known: <c>day</c>, <c>none</c>.</summary>
    public static string Of(TimePrecision precision) => CodeTables.TimePrecisions.Of(precision);

    /// <summary>Where a date came from: <c>dateline</c>.</summary>
    public static string Of(DateBasis basis) => CodeTables.DateBases.Of(basis);

    /// <summary>What a block of text is: <c>caption</c>.</summary>
    public static string Of(BlockKind kind) => CodeTables.BlockKinds.Of(kind);

    /// <summary>What kind of place: <c>settlement</c>.</summary>
    public static string Of(PlaceKind kind) => CodeTables.PlaceKinds.Of(kind);

    /// <summary>What a mention does in its sentence: <c>locator</c>.</summary>
    public static string Of(MentionRole role) => CodeTables.MentionRoles.Of(role);

    /// <summary>How the ground lies to the place: <c>at-border</c>.</summary>
    public static string Of(RelationKind kind) => CodeTables.RelationKinds.Of(kind);

    /// <summary>Why a mention has no place: <c>unknown-name</c>.</summary>
    public static string Of(UnresolvedReason reason) => CodeTables.UnresolvedReasons.Of(reason);

    /// <summary>Reads the code of a claim type, in lower case as it is printed.</summary>
    public static bool TryParse(string code, out ClaimType type) => CodeTables.ClaimTypes.TryParse(code, out type);

    /// <summary>Reads the code of a factuality, as it is printed.</summary>
    public static bool TryParse(string code, out Factuality factuality) => CodeTables.Factualities.TryParse(code, out factuality);

    /// <summary>Reads the code of a kind of source, in lower case as it is printed.</summary>
    public static bool TryParse(string code, out SourceKind kind) => CodeTables.SourceKinds.TryParse(code, out kind);

    /// <summary>Reads the code of a kind of place, in lower case as it is printed.</summary>
    public static bool TryParse(string code, out PlaceKind kind) => CodeTables.PlaceKinds.TryParse(code, out kind);
}
