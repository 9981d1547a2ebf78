namespace Ledgerline.Claims.Lexicons;

/// <summary>What a word does to the certainty of the clause that it stands in or governs.</summary>
internal enum HedgeKind
{
    /// <summary>Nobody in particular says so ("reportedly"): probable where no source is named, nothing where one is.</summary>
    Hearsay,

    /// <summary>It seems so ("likely", "apparently").</summary>
    Probable,

    /// <summary>It may be so ("may", "could").</summary>
    Possible,

    /// <summary>It would be so if something else were ("would"); what such a clause takes for its subject is no more certain than the clause.</summary>
    Hypothetical,

    /// <summary>It is not so ("not", "never", "failed to").</summary>
    Not,

    /// <summary>It is tried, sought, planned ("attempt to", "plans to").</summary>
    Attempt,

    /// <summary>It is tried in vain ("unsuccessfully").</summary>
    Failed,

    /// <summary>It is to come ("will").</summary>
    Future,

    /// <summary>It holds only if something else does ("if", "unless").</summary>
    Condition,

    /// <summary>Nobody has confirmed it ("unconfirmed", "alleged").</summary>
    Open,

    /// <summary>It still holds when it is said ("remains", "still").</summary>
    Lasting,

    /// <summary>It is borne out ("confirmed"): what is not borne out is doubtful, and not denied.</summary>
    Confirmed,
}
