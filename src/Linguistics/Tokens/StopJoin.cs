namespace Ledgerline.Linguistics.Tokens;

/// <summary>How far a word reaches across a sign behind it.</summary>
/// <param name="End">Where the word goes on; where the sign stands, if it does not belong to the word.</param>
/// <param name="Kind">The kind of the token where it ends with the sign; null where more may follow.</param>
internal readonly record struct StopJoin(int End, TokenKind? Kind);
