namespace Ledgerline.Places.Geoparsing.Lexicons;

/// <summary>How a kind word is used.</summary>
[Flags]
internal enum KindTraits
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>It stands before a name: "the village of X", «село X».</summary>
    Before = 1,

    /// <summary>It stands after a name: "X district", "X region".</summary>
    After = 2,

    /// <summary>With a determiner it refers back to an earlier place: "the village".</summary>
    Anaphor = 4,

    /// <summary>It stands for several places: "the towns of X and Y".</summary>
    Plural = 8,

    /// <summary>Such works stand at or beside the settlement that they are named after: "Donetsk airport".</summary>
    Beside = 16,

    /// <summary>It turns an adjective into a name: «Донецька область».</summary>
    TakesAdjective = 32,

    /// <summary>It says where about a place something is, and is no place of its own: "the Pokrovsk direction".</summary>
    Vicinity = 64,

    /// <summary>It fits any place of its kind, whatever the class: "facility", "settlement".</summary>
    General = 128,
}
