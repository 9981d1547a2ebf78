namespace Ledgerline.Places.Geoparsing.Lexicons;

/// <summary>What a word before a number does to it.</summary>
internal enum Hedge
{
    /// <summary>The number is rough: "about".</summary>
    About,

    /// <summary>The number is an upper bound: "less than".</summary>
    AtMost,

    /// <summary>The number is a lower bound: "more than".</summary>
    AtLeast,
}
