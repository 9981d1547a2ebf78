namespace Ledgerline.Linguistics.Tokens;

/// <summary>What an abbreviation says of a sentence that might end with its full stop.</summary>
internal enum AbbreviationKind
{
    /// <summary>The word is no abbreviation.</summary>
    None = 0,

    /// <summary>It stands before a name ("Gen.", "вул."): a capital letter behind it begins no sentence.</summary>
    Title,

    /// <summary>It stands before a number ("No.", "с."), and is a common word or nothing elsewhere.</summary>
    Number,

    /// <summary>It may stand at the end of a sentence ("Inc.", "p.m.", "р."): what follows decides.</summary>
    Common,
}
