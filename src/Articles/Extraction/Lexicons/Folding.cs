using System.Text;

namespace Ledgerline.Articles.Extraction.Lexicons;

/// <summary>Brings words to one form for comparison: lower case, plain quotes and dashes, single blanks, no ornaments in front.</summary>
internal static class Folding
{
    /// <summary>Folds <paramref name="text"/>; linear in its length.</summary>
    internal static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var plain = Plain(letter);
            if (plain == ' ')
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                {
                    folded.Append(' ');
                }
            }
            else if (plain != '\0' && (folded.Length > 0 || !IsOrnament(plain)))
            {
                folded.Append(plain);
            }
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>The folded text without marks at either end, for comparing whole lines.</summary>
    internal static string Bare(string folded)
    {
        var start = 0;
        var end = folded.Length;
        while (start < end && !char.IsLetterOrDigit(folded[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(folded[end - 1]))
        {
            end--;
        }

        return folded[start..end];
    }

    private static char Plain(char letter) => letter switch
    {
        '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\uFEFF' or '\u00AD' => '\0',
        >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' => '\0',
        '’' or '‘' or 'ʼ' or '`' or '´' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '–' or '—' or '−' or '‑' or '‐' => '-',
        'ё' or 'Ё' => 'е',
        _ when char.IsWhiteSpace(letter) => ' ',
        _ => char.ToLowerInvariant(letter),
    };

    private static bool IsOrnament(char letter)
        => !char.IsLetterOrDigit(letter) && letter is not ('"' or '\'' or '(' or '[' or '@' or '#' or '+' or '-' or '©');
}
