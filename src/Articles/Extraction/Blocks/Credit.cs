namespace Ledgerline.Articles.Extraction.Blocks;

/// <summary>Whether a line ends in a picture credit.</summary>
internal enum Credit
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>It ends in the name of an agency alone, as reports do, too.</summary>
    Weak,

    /// <summary>It ends in a credit.</summary>
    Strong,

    /// <summary>It is a credit and nothing else.</summary>
    Alone,
}
