using System.Text;

namespace Ledgerline.Articles.Extraction.Html.Tree;

/// <summary>Runs blanks together, as browsers show them.</summary>
internal static class Blanks
{
    /// <summary><paramref name="text"/> with every run of blanks as one; control characters and soft hyphens are left out.</summary>
    internal static string Collapse(string text)
    {
        var result = new StringBuilder(text.Length);
        var isBlank = false;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                isBlank = true;
                continue;
            }

            if (char.IsControl(letter) || letter is '\u00AD' or '\u200B' or '\uFEFF' or '\uFFFE')
            {
                continue;
            }

            if (isBlank)
            {
                result.Append(' ');
                isBlank = false;
            }

            result.Append(letter);
        }

        return (isBlank ? result.Append(' ') : result).ToString();
    }
}
