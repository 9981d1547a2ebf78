namespace Ledgerline.Places.Geoparsing.Words;

/// <summary>How a word is written.</summary>
internal enum WordShape
{
    /// <summary>No letter and no digit.</summary>
    Punctuation,

    /// <summary>Digits, with points and commas between them.</summary>
    Number,

    /// <summary>Letters, the first one small.</summary>
    Lower,

    /// <summary>Letters, the first one large.</summary>
    Capital,

    /// <summary>Two letters or more, all of them large.</summary>
    Upper,

    /// <summary>Letters and digits together: "T0504", "15km".</summary>
    Mixed,
}
