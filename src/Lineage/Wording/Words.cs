namespace Ledgerline.Lineage.Wording;

/// <summary>Cuts text into words: runs of letters and digits, in lower case.</summary>
internal static class Words
{
    public static List<string> Of(ReadOnlySpan<char> text, int limit = int.MaxValue)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length && words.Count < limit; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words.Add(text[start..i].ToString().ToLowerInvariant());
                start = -1;
            }
        }

        return words;
    }

    /// <summary>The words that begin with a capital letter, as they are written.</summary>
    public static List<string> Capitalised(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                if (char.IsUpper(text[start]))
                {
                    words.Add(text[start..i]);
                }

                start = -1;
            }
        }

        return words;
    }
}
