namespace Ledgerline.Linguistics.Tokens;

/// <summary>Divides contractions into syntactic words: "don't" into "do" and "n't", "Russia's" into "Russia" and "'s".</summary>
internal sealed class CliticSplitter
{
    private const int LongestContraction = 64;

    private readonly TokenLexicon _lexicon;

    /// <summary>Creates the splitter of a language.</summary>
    public CliticSplitter(TokenLexicon lexicon) => _lexicon = lexicon;

    /// <summary>Whether <paramref name="form"/>, with an apostrophe of any kind, leans on the word before it.</summary>
    public bool IsEnclitic(ReadOnlySpan<char> form)
    {
        foreach (var enclitic in _lexicon.Enclitics)
        {
            if (form.Length == enclitic.Length && Ends(form, enclitic))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two words that stand together without a blank are parts of one contraction.</summary>
    public bool IsContraction(string before, string word)
    {
        var standsOnWord = before.Length > 0 && char.IsLetterOrDigit(before[^1]);
        return (standsOnWord && (IsEnclitic(word) || (word.Length == 1 && Characters.IsApostrophe(word[0]) && before[^1] is 's' or 'S')))
            || (before.Length + word.Length <= LongestContraction && _lexicon.Split(before + word) is not null);
    }

    /// <summary>The end of the word with the apostrophe of a plural possessive ("workers'"), where the language has one and no quotation is open.</summary>
    public int WithFinalApostrophe(string text, int word, int next, int end)
    {
        if (_lexicon.Enclitics.Length == 0 || next >= end || text[next] is not ('\'' or '’') || text[next - 1] is not ('s' or 'S')
            || next - word < 3 || (next + 1 < end && text[next + 1] is '\'' or '’'))
        {
            return next;
        }

        // Closing quotation marks stand behind punctuation or at the end of what an opening one began.
        for (var back = word - 1; back >= 0 && back > word - 120 && text[back] != '\n'; back--)
        {
            var opens = text[back] is '\'' or '‘' && (back == 0 || char.IsWhiteSpace(text[back - 1]) || text[back - 1] is '(' or '"');
            if (opens && !char.IsWhiteSpace(text[back + 1]))
            {
                return next;
            }
        }

        return next + 1;
    }

    /// <summary>Adds the word <c>[start, end)</c>, divided where it is a contraction.</summary>
    public void Add(string text, int start, int end, TokenKind kind, List<ScannedToken> tokens)
    {
        var form = text.AsSpan(start, end - start);
        if (_lexicon.Split(form) is { } lengths)
        {
            foreach (var length in lengths)
            {
                tokens.Add(new ScannedToken(start, start + length, TokenKind.Word));
                start += length;
            }

            return;
        }

        var cut = kind is TokenKind.Word or TokenKind.Number && form.Length <= LongestContraction ? Cut(form) : 0;
        if (cut > 0)
        {
            Add(text, start, start + cut, kind, tokens);
            tokens.Add(new ScannedToken(start + cut, end, TokenKind.Word));
        }
        else
        {
            tokens.Add(new ScannedToken(start, end, kind));
        }
    }

    private int Cut(ReadOnlySpan<char> form)
    {
        if (Characters.IsApostrophe(form[^1]) && form.Length > 2 && _lexicon.Enclitics.Length > 0)
        {
            return form.Length - 1;
        }

        foreach (var enclitic in _lexicon.Enclitics)
        {
            if (form.Length > enclitic.Length && Ends(form, enclitic) && char.IsLetterOrDigit(form[form.Length - enclitic.Length - 1]))
            {
                return form.Length - enclitic.Length;
            }
        }

        return 0;
    }

    private static bool Ends(ReadOnlySpan<char> form, string enclitic)
    {
        var offset = form.Length - enclitic.Length;
        for (var i = 0; i < enclitic.Length; i++)
        {
            var c = form[offset + i];
            var same = enclitic[i] == '\'' ? Characters.IsApostrophe(c) : char.ToLowerInvariant(c) == enclitic[i];
            if (!same)
            {
                return false;
            }
        }

        return true;
    }
}
