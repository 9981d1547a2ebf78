namespace Ledgerline.Linguistics.Names;

/// <summary>Sorts words by the kinds of letters and signs that they consist of. The numbers are stored in files of weights.</summary>
internal static class LetterKinds
{
    /// <summary>How many kinds there are.</summary>
    public const int Count = 16;

    // Longer words in capitals are seldom acronyms.
    private const int LongestAcronym = 4;

    /// <summary>The kind of a word.</summary>
    public static int Of(ReadOnlySpan<char> form)
    {
        var (upper, lower, digits, signs) = (0, 0, 0, 0);
        foreach (var c in form)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
            digits += char.IsDigit(c) ? 1 : 0;
            signs += char.IsLetterOrDigit(c) ? 0 : 1;
        }

        return upper + lower == 0 ? WithoutLetters(form.Length, digits, signs)
            : digits > 0 ? (upper > 0 ? 4 : 5)
            : signs > 0 ? (upper == 0 ? 6 : lower == 0 ? 7 : 8)
            : upper == 0 ? 9
            : lower == 0 ? (upper == 1 ? 10 : upper <= LongestAcronym ? 11 : 12)
            : !char.IsUpper(form[0]) ? 15
            : upper == 1 ? 13 : 14;
    }

    private static int WithoutLetters(int length, int digits, int signs) => digits > 0 ? (signs > 0 ? 0 : 1) : length == 1 ? 2 : 3;
}
