using Ledgerline.Records;

namespace Ledgerline.Testing;

/// <summary>A conflict that never was: Norvale against Sudmark.</summary>
public static class InventedTheatre
{
    /// <summary>Norvale.</summary>
    public static readonly SideCode North = new("NOR");

    /// <summary>Sudmark.</summary>
    public static readonly SideCode South = new("SUD");

    /// <summary>The theatre with its two sides and three actors.</summary>
    public static readonly Theatre Theatre = new()
    {
        Id = "vale",
        Name = "The Vale War",
        Countries = ["NV", "SM"],
        Sides =
        [
            SideOf(North, "Norvale", "NV", "Norvalian", "норвальський", "норвальский"),
            SideOf(South, "Sudmark", "SM", "Sudmarkian", "судмаркський", "судмаркский"),
        ],
        Actors =
        [
            ActorOf("Norvale's Ministry of War", SourceKind.Military, North, "Norvalian War Ministry", "Военное министерство Норвала"),
            ActorOf("Sudmark General Staff", SourceKind.Military, South, "Sudmarkian General Staff", "Генштаб Судмарку"),
            ActorOf("Valemap", SourceKind.Mapper, null, "Vale Map"),
        ],
    };

    private static Side SideOf(SideCode code, string name, string country, string demonym, string ukrainian, string russian) => new()
    {
        Code = code,
        Name = name,
        Countries = [country],
        Names = [new LocalName(Language.English, name)],
        Demonyms =
        [
            new LocalName(Language.English, demonym),
            new LocalName(Language.Ukrainian, ukrainian),
            new LocalName(Language.Russian, russian),
        ],
    };

    private static Actor ActorOf(string name, SourceKind kind, SideCode? side, params string[] others) => new()
    {
        Name = name,
        Names = [new LocalName(Language.English, name), .. others.Select(other => new LocalName(Language.English, other))],
        Kind = kind,
        Side = side,
    };
}
