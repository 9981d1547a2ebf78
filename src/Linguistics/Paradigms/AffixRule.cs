namespace Ledgerline.Linguistics.Paradigms;

/// <summary>How a spelling dictionary makes a form of a word: it strips an ending and appends another, where the word ends as the condition says.</summary>
/// <param name="Flag">The flag of the words that take the rule.</param>
/// <param name="Strip">What goes from the word's end.</param>
/// <param name="Ending">What comes in its place.</param>
/// <param name="Condition">The word's last characters, each by itself or as a set in brackets, <c>[^…]</c> for all others; <c>.</c> for any.</param>
internal sealed record AffixRule(string Flag, string Strip, string Ending, string Condition)
{
    /// <summary>Whether the word fits that has <paramref name="trunk"/> before the stripped ending.</summary>
    public bool Fits(ReadOnlySpan<char> trunk)
    {
        var back = 0;
        for (var end = Condition.Length; end > 0; back++)
        {
            var start = end - 1;
            if (Condition[start] == ']')
            {
                start = Condition.LastIndexOf('[', start);
            }

            if (start < 0 || !Fits(Condition.AsSpan(start, end - start), At(trunk, back)))
            {
                return false;
            }

            end = start;
        }

        return true;
    }

    // The character that stands so many places from the word's end; none beyond its start.
    private char At(ReadOnlySpan<char> trunk, int back)
    {
        if (back < Strip.Length)
        {
            return Strip[^(back + 1)];
        }

        var at = trunk.Length - 1 - (back - Strip.Length);
        return at < 0 ? '\0' : trunk[at];
    }

    private static bool Fits(ReadOnlySpan<char> element, char c) => element switch
    {
        _ when c == '\0' => false,
        ['.'] => true,
        ['[', '^', .. var others, ']'] => !others.Contains(c),
        ['[', .. var some, ']'] => some.Contains(c),
        _ => element[0] == c,
    };
}
