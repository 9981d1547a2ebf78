namespace Ledgerline.Linguistics.Parsing;

/// <summary>The transitions of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez, Satta 2011).</summary>
internal enum TransitionKind
{
    /// <summary>The next word goes onto the stack.</summary>
    Shift,

    /// <summary>The top of the stack hangs from the next word.</summary>
    Left,

    /// <summary>The top of the stack hangs from the node below it.</summary>
    Right,
}
