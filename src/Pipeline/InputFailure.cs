namespace Ledgerline.Pipeline;

/// <summary>An input that could not be read.</summary>
/// <param name="Input">The file, or <c>-</c>.</param>
/// <param name="Line">The line within it; null where the whole input failed.</param>
/// <param name="Message">What is wrong, where, and what to do.</param>
/// <param name="Reason">Its kind in a word or two, the same for all failures of the kind: <c>TooLarge</c>, <c>Unfetched</c>.</param>
public sealed record InputFailure(string Input, int? Line, string Message, string Reason);
