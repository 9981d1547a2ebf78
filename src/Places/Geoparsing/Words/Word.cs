namespace Ledgerline.Places.Geoparsing.Words;

/// <summary>A stretch of letters or digits, or one sign. Hyphens and "'s" are words of their own, whatever the parser made of them.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Lower">It in lower case, with one kind of apostrophe, hyphen and dash.</param>
/// <param name="Shape">How it is written.</param>
/// <param name="Token">The index of the token that it begins in; -1 where no token covers it.</param>
internal readonly record struct Word(int Start, int End, string Lower, WordShape Shape, int Token)
{
    /// <summary>Whether it begins with a large letter.</summary>
    public bool IsCapitalised => Shape is WordShape.Capital or WordShape.Upper;

    /// <summary>Whether it has letters.</summary>
    public bool HasLetters => Shape is not (WordShape.Punctuation or WordShape.Number);
}
