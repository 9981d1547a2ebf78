namespace Ledgerline.Claims.Lexicons;

/// <summary>How whoever uses a word of saying commits himself to what he says.</summary>
internal enum CueStance
{
    /// <summary>He says that it is so ("said", "confirmed").</summary>
    Asserts,

    /// <summary>He expects it or holds it likely ("predicted", "believes").</summary>
    Expects,

    /// <summary>He holds it possible ("speculated", "suggested").</summary>
    Supposes,

    /// <summary>He says that it is not so ("denied", "refuted").</summary>
    Denies,

    /// <summary>He doubts it ("questioned", "skepticism").</summary>
    Doubts,

    /// <summary>He leaves it open ("could not verify", "asked").</summary>
    Leaves,
}
