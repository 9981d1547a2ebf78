namespace Ledgerline.Linguistics.Tokens;

/// <summary>Divides the non-blank text of a block into tokens, in one pass from left to right. Every decision looks a bounded way ahead, so
/// that time grows with the length of the text whatever it holds.</summary>
internal sealed class Scanner
{
    private readonly TokenLexicon _lexicon;
    private readonly WordScanner _words;

    /// <summary>Creates the scanner of a language.</summary>
    public Scanner(TokenLexicon lexicon)
    {
        _lexicon = lexicon;
        _words = new WordScanner(lexicon);
    }

    /// <summary>Adds the tokens of <c>[start, end)</c>: they cover all that is not blank, in order, without overlap.</summary>
    public void Scan(string text, int start, int end, List<ScannedToken> tokens)
    {
        var at = start;
        while (at < end)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var chunkEnd = at + 1;
            while (chunkEnd < end && !char.IsWhiteSpace(text[chunkEnd]))
            {
                chunkEnd++;
            }

            ScanChunk(text, at, chunkEnd, tokens);
            at = chunkEnd;
        }
    }

    private void ScanChunk(string text, int start, int end, List<ScannedToken> tokens)
    {
        var at = start;
        while (at < end)
        {
            var next = AddressScanner.Skip(text, at, end);
            if (next > at)
            {
                tokens.Add(new ScannedToken(at, next, TokenKind.Word));
            }
            else if ((next = Emoticon(text, start, at, end)) > at || (next = Characters.SkipEmoji(text, at, end)) > at)
            {
                tokens.Add(new ScannedToken(at, next, TokenKind.Emoji));
            }
            else if (Characters.SkipWordCharacter(text, at, end) > at || _words.OpensWord(text, start, at, end))
            {
                next = _words.Scan(text, at, end, tokens);
            }
            else
            {
                var sign = SignScanner.Scan(text, start, at, end);
                tokens.Add(sign);
                next = sign.End;
            }

            at = next;
        }
    }

    private int Emoticon(string text, int start, int at, int end)
    {
        if (!_lexicon.EmoticonStarts.Contains(text[at]) || (char.IsAsciiLetterOrDigit(text[at]) && at > start))
        {
            return at;
        }

        foreach (var form in _lexicon.Emoticons)
        {
            if (text[at] == form[0] && string.CompareOrdinal(text, at, form, 0, form.Length) == 0 && at + form.Length <= end
                && (at + form.Length == end || !char.IsLetterOrDigit(text[at + form.Length])))
            {
                return at + form.Length;
            }
        }

        return at;
    }
}
