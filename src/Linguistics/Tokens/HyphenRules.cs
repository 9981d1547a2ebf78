namespace Ledgerline.Linguistics.Tokens;

/// <summary>Whether a hyphen joins the words around it into one, by the conventions of the language's treebank.</summary>
internal sealed class HyphenRules
{
    private const int LongestPart = 24;

    private readonly TokenLexicon _lexicon;

    /// <summary>Creates the rules of a language.</summary>
    public HyphenRules(TokenLexicon lexicon) => _lexicon = lexicon;

    /// <summary>Whether the hyphen at <paramref name="hyphen"/> belongs into the word that begins at <paramref name="word"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">Where the word begins.</param>
    /// <param name="part">Where the part before the hyphen begins.</param>
    /// <param name="hyphen">Where the hyphen stands, a word character behind it.</param>
    /// <param name="end">Where the stretch without blanks ends.</param>
    public bool Join(string text, int word, int part, int hyphen, int end)
    {
        var (before, after) = (text[hyphen - 1], text[hyphen + 1]);
        if (char.IsAsciiDigit(before) && char.IsAsciiDigit(after))
        {
            return IsTelephone(text, part, hyphen, end);
        }

        if (char.IsAsciiDigit(before))
        {
            // Cyrillic numerals carry their ending behind a hyphen: "1930-х".
            return _lexicon.DecimalsSplit || !_lexicon.HyphensSplit ? char.IsLower(after) : false;
        }

        if (!_lexicon.HyphensSplit)
        {
            return true;
        }

        if (hyphen - part > LongestPart)
        {
            return false;
        }

        var next = PartAfter(text, hyphen, end);
        var left = text.AsSpan(part, hyphen - part);
        return (_lexicon.Has(char.IsLetter(after) ? "prefix" : "number-prefix", left) && (part == word || Characters.IsHyphen(text[part - 1])))
            || _lexicon.Has("suffix", next)
            || (next.Length <= LongestPart && _lexicon.Has("joined", text.AsSpan(part, hyphen + 1 + next.Length - part)));
    }

    private static ReadOnlySpan<char> PartAfter(string text, int hyphen, int end)
    {
        var to = hyphen + 1;
        while (to < end && to <= hyphen + LongestPart && char.IsLetter(text[to]))
        {
            to++;
        }

        return text.AsSpan(hyphen + 1, to - hyphen - 1);
    }

    private static bool IsTelephone(string text, int part, int hyphen, int end)
    {
        var left = hyphen - part;
        var right = 0;
        while (hyphen + 1 + right < end && right < 9 && char.IsAsciiDigit(text[hyphen + 1 + right]))
        {
            right++;
        }

        return (left == 3 && right is 3 or 4) || (part > 0 && text[part - 1] == '-' && left >= 3 && right == 4);
    }
}
