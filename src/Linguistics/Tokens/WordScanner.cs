namespace Ledgerline.Linguistics.Tokens;

/// <summary>Scans a word or number with what joins its parts: stops of acronyms and decimals, apostrophes, hyphens of prefixes.</summary>
internal sealed class WordScanner
{
    private readonly TokenLexicon _lexicon;
    private readonly HyphenRules _hyphens;
    private readonly StopRules _stops;
    private readonly CliticSplitter _clitics;

    /// <summary>Creates the scanner of a language.</summary>
    public WordScanner(TokenLexicon lexicon)
    {
        _lexicon = lexicon;
        _hyphens = new HyphenRules(lexicon);
        _stops = new StopRules(lexicon);
        _clitics = new CliticSplitter(lexicon);
    }

    /// <summary>Whether the apostrophe at <paramref name="at"/> begins a word that is written apart from the word it leans on ("'s").</summary>
    public bool OpensWord(string text, int start, int at, int end)
    {
        if (at != start || !Characters.IsApostrophe(text[at]) || at + 1 >= end || !char.IsLetter(text[at + 1]))
        {
            return false;
        }

        var after = at + 1;
        while (after < end && after < at + 4 && char.IsLetter(text[after]))
        {
            after++;
        }

        return _clitics.IsEnclitic(text.AsSpan(at, after - at)) && (after == end || !char.IsLetter(text[after]));
    }

    /// <summary>Adds the token or tokens of the word at <paramref name="at"/>.</summary>
    /// <returns>Where the word ends.</returns>
    public int Scan(string text, int at, int end, List<ScannedToken> tokens)
    {
        var isNumber = char.IsAsciiDigit(text[at]);
        var next = Characters.IsApostrophe(text[at]) ? at + 1 : at;
        var part = next;
        var kind = isNumber ? TokenKind.Number : TokenKind.Word;
        while (next < end)
        {
            var after = Characters.SkipWordCharacter(text, next, end);
            if (after > next)
            {
                if (isNumber && EndsBeforeUnit(text, part, next, end))
                {
                    break;
                }

                next = after;
                continue;
            }

            var stop = _stops.Join(text, at, part, next, end, isNumber);
            if (stop.End > next)
            {
                next = stop.End;
                part = next;
                if (stop.Kind is { } final)
                {
                    kind = final;
                    break;
                }
            }
            else if (Joins(text, at, part, next, end))
            {
                next++;
                part = next;
            }
            else
            {
                break;
            }
        }

        if (kind is TokenKind.Word or TokenKind.Number)
        {
            next = _clitics.WithFinalApostrophe(text, at, next, end);
        }

        _clitics.Add(text, at, next, kind, tokens);
        return next;
    }

    private bool Joins(string text, int at, int part, int next, int end)
    {
        var c = text[next];
        if (next + 1 >= end || next == at || Characters.SkipWordCharacter(text, next + 1, end) == next + 1)
        {
            return false;
        }

        return Characters.IsHyphen(c) ? _hyphens.Join(text, at, part, next, end)
            : c == '/' ? !_lexicon.DecimalsSplit && (char.IsAsciiDigit(text[next - 1]) ? char.IsAsciiDigit(text[next + 1]) : IsLetterPair(text, part, next, end))
            : c == '&' ? char.IsAsciiLetterUpper(text[next - 1]) && char.IsAsciiLetterUpper(text[next + 1])
            : Characters.IsApostrophe(c) && char.IsLetter(text[next + 1]) && (char.IsLetter(text[next - 1]) || _clitics.IsEnclitic(Tail(text, next, end)));
    }

    // "b/c", "f/b/o".
    private static bool IsLetterPair(string text, int part, int slash, int end)
        => slash - part == 1 && char.IsLetter(text[part]) && char.IsLetter(text[slash + 1]) && (slash + 2 == end || !char.IsLetterOrDigit(text[slash + 2]));

    private static ReadOnlySpan<char> Tail(string text, int from, int end)
    {
        var to = from + 1;
        while (to < end && to < from + 4 && char.IsLetter(text[to]))
        {
            to++;
        }

        return text.AsSpan(from, to - from);
    }

    // "5km" is a number and a unit, "5th" and "1970s" are one word.
    private bool EndsBeforeUnit(string text, int part, int next, int end)
    {
        if (next == part || !char.IsAsciiDigit(text[next - 1]) || char.IsAsciiDigit(text[next]))
        {
            return false;
        }

        var after = next;
        while (after < end && after < next + 12 && char.IsLetter(text[after]))
        {
            after++;
        }

        return after > next && (after == end || !char.IsLetterOrDigit(text[after])) && _lexicon.Has("unit", text.AsSpan(next, after - next));
    }
}
