namespace Ledgerline.Records;

/// <summary>How a source commits itself to a proposition, by FactBank's values (Saurí and Pustejovsky 2009). The numbers are stored in ledgers and never change meaning.</summary>
public enum Factuality
{
    /// <summary>It does not commit itself (<c>Uu</c>).</summary>
    Uncommitted = 0,

    /// <summary>It is certain (<c>CT+</c>).</summary>
    Certain = 1,

    /// <summary>It holds it probable (<c>PR+</c>).</summary>
    Probable = 2,

    /// <summary>It holds it possible (<c>PS+</c>).</summary>
    Possible = 3,

    /// <summary>It is certain that it is not so (<c>CT-</c>).</summary>
    CertainlyNot = -1,

    /// <summary>It holds it probable that it is not so (<c>PR-</c>).</summary>
    ProbablyNot = -2,

    /// <summary>It holds it possible that it is not so (<c>PS-</c>).</summary>
    PossiblyNot = -3,
}
