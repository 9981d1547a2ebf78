namespace Ledgerline.Linguistics.Conllu;

/// <summary>Why a sentence of a CoNLL-U file was left out.</summary>
/// <param name="Line">The line that is wrong, from 1; for a fault of the whole tree the sentence's first line.</param>
/// <param name="Message">What is wrong with it and what to do.</param>
public sealed record ConlluFault(int Line, string Message)
{
    /// <summary>The fault as one line for people to read.</summary>
    public override string ToString() => $"line {Line}: {Message}";
}
