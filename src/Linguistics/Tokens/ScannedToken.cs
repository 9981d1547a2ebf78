namespace Ledgerline.Linguistics.Tokens;

/// <summary>A token as the scanner hands it to the sentence splitter.</summary>
/// <param name="Start">Its first code unit.</param>
/// <param name="End">The code unit after its last.</param>
/// <param name="Kind">What the scanner saw in it.</param>
internal readonly record struct ScannedToken(int Start, int End, TokenKind Kind);
