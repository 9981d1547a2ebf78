namespace Ledgerline.Linguistics.Tokens;

/// <summary>Finds the line that opens an agency's report: <c>KYIV, Ukraine (AP) —</c>. It is a sentence of its own, so that its place is not
/// taken for the subject of what follows.</summary>
internal static class Dateline
{
    private const int LongestWords = 14;
    private const int LeastLetters = 3;

    /// <summary>The number of tokens that a dateline takes at the beginning of a block, its dash included; 0 where there is none.</summary>
    public static int Length(string text, IReadOnlyList<ScannedToken> tokens)
    {
        if (tokens.Count == 0 || !IsCapitals(text.AsSpan(tokens[0].Start, tokens[0].End - tokens[0].Start)))
        {
            return 0;
        }

        for (var i = 1; i < tokens.Count - 1 && i <= LongestWords; i++)
        {
            var word = text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start);
            if (word is "—" or "–" or "--" || (word is "-" && IsBlankAround(text, tokens[i])))
            {
                return i + 1;
            }

            if (char.IsLower(word[0]))
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool IsBlankAround(string text, ScannedToken token)
        => token.Start > 0 && char.IsWhiteSpace(text[token.Start - 1]) && token.End < text.Length && char.IsWhiteSpace(text[token.End]);

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return word.Length >= LeastLetters;
    }
}
