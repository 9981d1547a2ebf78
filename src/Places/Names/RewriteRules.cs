namespace Ledgerline.Places.Names;

/// <summary>Replaces stretches of letters from left to right, the longest first; <c>^</c> and <c>$</c> bind to the ends of the word.</summary>
internal sealed class RewriteRules
{
    private const int Indexed = 0x600;

    private readonly Rule[]?[] _byFirst = new Rule[Indexed][];

    /// <summary>Creates the rules from patterns and what they become.</summary>
    public RewriteRules(IEnumerable<(string Pattern, string Replacement)> rules)
    {
        foreach (var group in rules.Select(r => new Rule(r.Pattern, r.Replacement)).GroupBy(r => r.Letters[0]))
        {
            _byFirst[group.Key] = [.. group.OrderByDescending(r => r.Letters.Length).ThenByDescending(r => r.AtStart).ThenByDescending(r => r.AtEnd)];
        }
    }

    /// <summary>Finds the rule that fits <paramref name="word"/> at <paramref name="at"/>.</summary>
    /// <returns>How many letters the rule takes; 0 where none fits.</returns>
    public int Match(ReadOnlySpan<char> word, int at, out string replacement)
    {
        var letter = word[at];
        if (letter < Indexed && _byFirst[letter] is { } rules)
        {
            foreach (var rule in rules)
            {
                if (rule.Fits(word, at))
                {
                    replacement = rule.Replacement;
                    return rule.Letters.Length;
                }
            }
        }

        replacement = string.Empty;
        return 0;
    }

    private sealed class Rule
    {
        public Rule(string pattern, string replacement)
        {
            AtStart = pattern[0] == '^';
            AtEnd = pattern[^1] == '$';
            Letters = pattern.Trim('^', '$');
            Replacement = replacement;
        }

        public bool AtStart { get; }

        public bool AtEnd { get; }

        public string Letters { get; }

        public string Replacement { get; }

        // The first letter is the one that the rule was found by.
        public bool Fits(ReadOnlySpan<char> word, int at)
        {
            if (at + Letters.Length > word.Length || (AtStart && at != 0) || (AtEnd && at + Letters.Length != word.Length))
            {
                return false;
            }

            for (var i = 1; i < Letters.Length; i++)
            {
                if (word[at + i] != Letters[i])
                {
                    return false;
                }
            }

            return true;
        }
    }
}
