namespace Ledgerline.Linguistics.Tokens;

/// <summary>Whether a full stop, comma or colon behind a word belongs to it: decimals, hours, acronyms, abbreviations, host and file names.</summary>
internal sealed class StopRules
{
    private const int LongestExtension = 6;

    private readonly TokenLexicon _lexicon;

    /// <summary>Creates the rules of a language.</summary>
    public StopRules(TokenLexicon lexicon) => _lexicon = lexicon;

    /// <summary>How far the word reaches across the sign at <paramref name="at"/>, and the kind of the token where it ends there.</summary>
    public StopJoin Join(string text, int word, int part, int at, int end, bool isNumber)
    {
        var c = text[at];
        if (c is not ('.' or ',' or ':') || at == word)
        {
            return new StopJoin(at, null);
        }

        var follows = at + 1 < end ? text[at + 1] : '\0';
        if (isNumber && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(follows))
        {
            return new StopJoin(Groups(text, part, at, end) ? at + 1 : at, null);
        }

        if (c != '.')
        {
            return new StopJoin(at, null);
        }

        return char.IsLetter(follows) || char.IsAsciiDigit(follows)
            ? BeforeWord(text, word, part, at, end)
            : follows == '.' ? new StopJoin(at, null) : Final(text, word, part, at);
    }

    private bool Groups(string text, int part, int at, int end)
    {
        if (!_lexicon.DecimalsSplit)
        {
            return true;
        }

        // Groups of thousands ("3,000,000") and dates ("20.01.2017") stay whole where decimals are divided.
        return text[at] == '.' && at - part is 1 or 2 && at + 3 < end && text[at + 3] == '.' && char.IsAsciiDigit(text[at + 2]);
    }

    private StopJoin BeforeWord(string text, int word, int part, int at, int end)
    {
        if (at - part == 1 && char.IsLetter(text[part]))
        {
            var single = at + 2 >= end || !char.IsLetterOrDigit(text[at + 2]);
            if (!_lexicon.AbbreviationsSplit && single && char.IsAscii(text[part]))
            {
                return new StopJoin(at + 1, null);
            }

            // Initials written together with the name: "О.П.Коваленко".
            if (!_lexicon.AbbreviationsSplit && part == word && char.IsUpper(text[part]) && char.IsUpper(text[at + 1]))
            {
                return new StopJoin(at + 1, TokenKind.Initial);
            }
        }

        var last = LastLabel(text, at, end, out var labels);
        if (labels >= 2 && !_lexicon.AbbreviationsSplit && last.Length > 1)
        {
            return new StopJoin(at + 1, null);
        }

        return last.Length is > 0 and <= LongestExtension && _lexicon.Has("extension", last) ? new StopJoin(at + 1, null) : new StopJoin(at, null);
    }

    // The letters behind the last stop of the name that goes on at the stop: the "com" of "mail.example.com".
    private static ReadOnlySpan<char> LastLabel(string text, int at, int end, out int labels)
    {
        var (from, to) = (at + 1, at + 1);
        labels = 0;
        var limit = Math.Min(end, at + 64);
        while (to < limit && (char.IsAsciiLetterOrDigit(text[to]) || text[to] == '-' || (text[to] == '.' && to + 1 < limit && char.IsAsciiLetterOrDigit(text[to + 1]))))
        {
            if (text[to] == '.')
            {
                labels++;
                from = to + 1;
            }

            to++;
        }

        return text.AsSpan(from, to - from);
    }

    private StopJoin Final(string text, int word, int part, int at)
    {
        if (_lexicon.AbbreviationsSplit)
        {
            return new StopJoin(at, null);
        }

        var whole = text.AsSpan(word, at - word);
        if (at - part == 1 && char.IsLetter(text[part]))
        {
            // "U.S." is an acronym; "J." alone an initial.
            if (part > word)
            {
                return text[part - 1] == '.' ? new StopJoin(at + 1, TokenKind.Abbreviation) : new StopJoin(at, null);
            }

            return char.IsUpper(text[part]) && !whole.SequenceEqual("I") ? new StopJoin(at + 1, TokenKind.Initial)
                : _lexicon.Abbreviation(whole) != AbbreviationKind.None ? new StopJoin(at + 1, TokenKind.Abbreviation)
                : new StopJoin(at, null);
        }

        var kind = _lexicon.Abbreviation(whole);
        return kind == AbbreviationKind.None || (kind == AbbreviationKind.Number && !NumberFollows(text, at + 1))
            ? new StopJoin(at, null)
            : new StopJoin(at + 1, TokenKind.Abbreviation);
    }

    private static bool NumberFollows(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0' or '\u202F')
        {
            at++;
        }

        return at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '#');
    }
}
