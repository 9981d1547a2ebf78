namespace Ledgerline.Records;

/// <summary>What a place mention does in its sentence.</summary>
public enum MentionRole
{
    /// <summary>It names ground that something may have happened on.</summary>
    Ground = 0,

    /// <summary>It says where another mention lies: "in the Donetsk region", "(south of Pokrovsk)".</summary>
    Locator = 1,

    /// <summary>It names a side or a people by their country or capital: "Kyiv said", "Russian".</summary>
    Actor = 2,

    /// <summary>It refers back to an earlier mention: "the town", "the facility".</summary>
    Anaphor = 3,
}
