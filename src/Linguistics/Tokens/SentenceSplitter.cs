using Ledgerline.Records;

namespace Ledgerline.Linguistics.Tokens;

/// <summary>Decides which tokens of a block end a sentence.</summary>
internal sealed class SentenceSplitter
{
    private readonly TokenLexicon _lexicon;

    /// <summary>Creates the splitter of a language.</summary>
    public SentenceSplitter(TokenLexicon lexicon) => _lexicon = lexicon;

    /// <summary>The indexes behind the last token of each sentence, in order.</summary>
    public IEnumerable<int> Split(string text, TextSpan block, IReadOnlyList<ScannedToken> tokens)
    {
        var wrapped = LineRules.IsWrapped(text, block);
        var first = 0;
        var i = 0;
        while (i < tokens.Count)
        {
            var end = i + 1;
            if (IsCandidate(text, tokens, first, i))
            {
                end = Absorb(text, tokens, i);
                if (end == tokens.Count || Breaks(text, tokens, first, i, end))
                {
                    yield return end;
                    first = end;
                }
            }

            if (first < end && end < tokens.Count && LineRules.Breaks(text, tokens[end - 1], tokens[end], wrapped))
            {
                yield return end;
                first = end;
            }

            i = end;
        }

        if (first < tokens.Count)
        {
            yield return tokens.Count;
        }
    }

    private static bool IsCandidate(string text, IReadOnlyList<ScannedToken> tokens, int first, int i)
        => tokens[i].Kind switch
        {
            TokenKind.Terminal => !IsItemNumber(text, tokens, first, i),
            TokenKind.Abbreviation => true,
            TokenKind.Initial => i > first,
            _ => false,
        };

    // "1." and "a." at the beginning of a sentence number an item.
    private static bool IsItemNumber(string text, IReadOnlyList<ScannedToken> tokens, int first, int i)
        => i == first + 1 && text[tokens[i].Start] == '.' && tokens[i].End == tokens[i].Start + 1 && tokens[i - 1].End == tokens[i].Start
        && (tokens[i - 1].Kind == TokenKind.Number || tokens[i - 1].End - tokens[i - 1].Start == 1);

    // Closing quotation marks, brackets, footnote numbers and emoji behind the end belong to the sentence.
    private static int Absorb(string text, IReadOnlyList<ScannedToken> tokens, int i)
    {
        var end = i + 1;
        while (end < tokens.Count)
        {
            var token = tokens[end];
            var adjacent = tokens[end - 1].End == token.Start;
            if (!adjacent && LineRules.HasBreak(text, tokens[end - 1], token))
            {
                break;
            }

            var closes = token.Kind switch
            {
                TokenKind.Closing => true,
                TokenKind.Terminal => adjacent || token.End - token.Start == 1,
                TokenKind.StraightQuote => adjacent && (end + 1 == tokens.Count || tokens[end + 1].Start > token.End || tokens[end + 1].Kind is TokenKind.Closing or TokenKind.Pause),
                TokenKind.Emoji => adjacent || end + 1 == tokens.Count || tokens[end + 1].Start > token.End,
                _ => false,
            };
            if (closes)
            {
                end++;
            }
            else if (IsFootnote(text, tokens, end))
            {
                end += 3;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static bool IsFootnote(string text, IReadOnlyList<ScannedToken> tokens, int at)
        => at + 2 < tokens.Count && text[tokens[at].Start] == '[' && tokens[at + 1].Kind == TokenKind.Number && text[tokens[at + 2].Start] == ']';

    private bool Breaks(string text, IReadOnlyList<ScannedToken> tokens, int first, int i, int end)
    {
        var next = Opening(tokens, end);
        var blank = tokens[end - 1].End < tokens[end].Start;
        var word = next < tokens.Count ? tokens[next] : tokens[end];
        if (tokens[end].Kind == TokenKind.Pause || (tokens[end].Kind == TokenKind.Dash && !DashBegins(text, tokens, end, word)))
        {
            return false;
        }

        if (!blank)
        {
            return tokens[i].Kind == TokenKind.Terminal && Characters.IsUpper(text, word.Start, word.End) && i > first
                && Characters.IsLower(text, tokens[i - 1].End - 1, tokens[i - 1].End);
        }

        var starts = Characters.IsUpper(text, word.Start, word.End);
        return tokens[i].Kind == TokenKind.Terminal && text[tokens[i].Start] is not '.' and not '…'
            ? starts || !Characters.IsLower(text, word.Start, word.End) || (_lexicon.LowerCaseStarts && end == i + 1)
            : AfterStop(text, tokens, first, i, word, starts);
    }

    private bool AfterStop(string text, IReadOnlyList<ScannedToken> tokens, int first, int i, ScannedToken word, bool starts)
    {
        var form = text.AsSpan(word.Start, word.End - word.Start);
        var token = tokens[i];
        if (token.Kind == TokenKind.Initial)
        {
            return starts && _lexicon.Has("starter", form) && word.End - word.Start > 1;
        }

        var (before, kind) = Abbreviation(text, tokens, i);
        if (kind != AbbreviationKind.None)
        {
            return starts && (_lexicon.Has("starter", form) || (_lexicon.CapitalAfterAbbreviationStarts && IsFinal(tokens, first, before, kind)));
        }

        if (token.Kind == TokenKind.Abbreviation)
        {
            return starts && _lexicon.Has("starter", form);
        }

        var ellipsis = text[token.Start] == '…' || token.End - token.Start > 1;
        var lower = Characters.IsLower(text, word.Start, word.End);
        return lower ? _lexicon.LowerCaseStarts && !ellipsis : starts || !ellipsis;
    }

    // Units ("5 км.") and phrases ("т. д.") are complete with their abbreviation; a letter alone stands before a name ("г. Омск").
    private static bool IsFinal(IReadOnlyList<ScannedToken> tokens, int first, int abbreviation, AbbreviationKind kind)
    {
        var before = abbreviation > first ? tokens[abbreviation - 1].Kind : TokenKind.Symbol;
        var length = tokens[abbreviation].End - tokens[abbreviation].Start - (tokens[abbreviation].Kind == TokenKind.Abbreviation ? 1 : 0);
        return before == TokenKind.Number || (kind == AbbreviationKind.Common && (length > 1 || before is TokenKind.Abbreviation or TokenKind.Terminal));
    }

    // The word that a full stop abbreviates, whether the stop is part of its token or one of its own.
    private (int Index, AbbreviationKind Kind) Abbreviation(string text, IReadOnlyList<ScannedToken> tokens, int i)
    {
        var token = tokens[i];
        if (token.Kind == TokenKind.Abbreviation)
        {
            return (i, _lexicon.Abbreviation(text.AsSpan(token.Start, token.End - token.Start - 1)));
        }

        if (i == 0 || tokens[i - 1].Kind != TokenKind.Word || tokens[i - 1].End != token.Start || token.End - token.Start != 1 || !_lexicon.AbbreviationsSplit)
        {
            return (i, AbbreviationKind.None);
        }

        var before = tokens[i - 1];
        var form = text.AsSpan(before.Start, before.End - before.Start);
        return form.Length == 1 && char.IsUpper(form[0]) ? (i - 1, AbbreviationKind.Title) : (i - 1, _lexicon.Abbreviation(form));
    }

    // A dash opens a sentence where it begins a line, or a capital letter follows it (a turn of direct speech); elsewhere it goes on with one.
    private static bool DashBegins(string text, IReadOnlyList<ScannedToken> tokens, int at, ScannedToken word)
        => LineRules.HasBreak(text, tokens[at - 1], tokens[at])
        || (tokens[at - 1].Kind is TokenKind.Terminal && tokens[at - 1].End < tokens[at].Start
            && (at < 2 || tokens[at - 2].Kind is not (TokenKind.Closing or TokenKind.StraightQuote)) && Characters.IsUpper(text, word.Start, word.End));

    private static int Opening(IReadOnlyList<ScannedToken> tokens, int at)
    {
        while (at < tokens.Count && tokens[at].Kind is TokenKind.Opening or TokenKind.StraightQuote or TokenKind.Dash or TokenKind.Bullet)
        {
            at++;
        }

        return at;
    }
}
