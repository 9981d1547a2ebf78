namespace Ledgerline.Lineage.Wording;

/// <summary>Finds what stands between quotation marks in a paragraph: a mark that is not closed opens words that run to the paragraph's end.</summary>
internal static class Quotations
{
    private const string Opening = "“„«";
    private const string Closing = "”»";

    /// <summary>For each letter whether it is quoted.</summary>
    public static bool[] In(ReadOnlySpan<char> paragraph)
    {
        var quoted = new bool[paragraph.Length];
        var isOpen = false;
        for (var i = 0; i < paragraph.Length; i++)
        {
            isOpen = paragraph[i] switch
            {
                '"' => !isOpen,
                var mark when Opening.Contains(mark, StringComparison.Ordinal) => !(mark == '“' && isOpen), // It closes what „ opened.
                var mark when Closing.Contains(mark, StringComparison.Ordinal) => false,
                _ => isOpen,
            };
            quoted[i] = isOpen;
        }

        return quoted;
    }
}
