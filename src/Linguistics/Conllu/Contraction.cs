using Ledgerline.Records;

namespace Ledgerline.Linguistics.Conllu;

/// <summary>Tells which neighbouring words are written as one token, as UD's English treebanks do: "don't", "it's", "cannot".</summary>
internal static class Contraction
{
    /// <summary>The index after the last word of the token that begins at <paramref name="start"/>.</summary>
    public static int End(IReadOnlyList<Token> tokens, int start)
    {
        var end = start + 1;
        while (end < tokens.Count && Joined(tokens[end - 1], tokens[end]))
        {
            end++;
        }

        return end;
    }

    private static bool Joined(Token left, Token right)
    {
        if (left.SpaceAfter || left.Form.Length == 0 || right.Form.Length == 0 || !char.IsLetter(left.Form[^1]))
        {
            return false;
        }

        return char.IsLetter(right.Form[0]) || (IsApostrophe(right.Form[0]) && (right.Form.Length == 1 ? right.Pos == UniversalPos.Part : char.IsLetter(right.Form[1])));
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';
}
