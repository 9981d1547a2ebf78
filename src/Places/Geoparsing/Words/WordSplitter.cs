using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Words;

/// <summary>Splits text into words, the same way for articles and for the phrases of the lexicons.</summary>
internal static class WordSplitter
{
    /// <summary>The words of <paramref name="span"/> of <paramref name="text"/>.</summary>
    public static List<Word> Split(string text, TextSpan span, IReadOnlyList<Token>? tokens = null)
    {
        var words = new List<Word>();
        var token = 0;
        for (var at = span.Start; at < span.End;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var end = EndOf(text, at, span.End);
            words.Add(new(at, end, Fold(text, at, end), ShapeOf(text, at, end), TokenAt(tokens, at, ref token)));
            at = end;
        }

        return words;
    }

    /// <summary>The words of the phrase <paramref name="text"/> in lower case.</summary>
    public static string[] SplitPhrase(string text)
        => [.. Split(text, new TextSpan(0, text.Length)).Select(word => word.Lower)];

    private static int EndOf(string text, int at, int limit)
    {
        if (IsApostrophe(text[at]) && at + 1 < limit && text[at + 1] is 's' or 'S' && (at + 2 >= limit || !char.IsLetterOrDigit(text[at + 2])))
        {
            return at + 2;
        }

        if (!IsWordCharacter(text[at]))
        {
            return at + (char.IsHighSurrogate(text[at]) && at + 1 < limit ? 2 : 1);
        }

        var initials = EndOfInitials(text, at, limit);
        if (initials > at)
        {
            return initials;
        }

        var end = at + 1;
        while (end < limit && (IsWordCharacter(text[end]) || JoinsNeighbours(text, end, limit)) && !LeavesNumber(text, at, end))
        {
            end++;
        }

        return end;
    }

    // "U.S." and "U.K.": single letters, each with its point, two or more of them.
    private static int EndOfInitials(string text, int at, int limit)
    {
        var end = at;
        while (end + 1 < limit && char.IsLetter(text[end]) && text[end + 1] == '.')
        {
            end += 2;
        }

        return end - at >= 4 ? end : at;
    }

    // "15km" is "15" and "km".
    private static bool LeavesNumber(string text, int start, int at)
        => char.IsAsciiDigit(text[start]) && char.IsAsciiDigit(text[at - 1]) && char.IsLetter(text[at]);

    private static bool JoinsNeighbours(string text, int at, int limit)
    {
        if (at + 1 >= limit)
        {
            return false;
        }

        var (before, after) = (text[at - 1], text[at + 1]);
        return (text[at] is '.' or ',' && char.IsAsciiDigit(before) && char.IsAsciiDigit(after))
            || (IsApostrophe(text[at]) && char.IsLetter(before) && char.IsLetter(after) && !IsPossessive(text, at, limit));
    }

    private static bool IsPossessive(string text, int at, int limit)
        => text[at + 1] is 's' or 'S' && (at + 2 >= limit || !char.IsLetterOrDigit(text[at + 2]));

    private static bool IsWordCharacter(char c)
        => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '`' or '′' or 'ʹ';

    private static string Fold(string text, int start, int end)
    {
        var length = end - start;
        return string.Create(length, (text, start), static (buffer, state) =>
        {
            for (var i = 0; i < buffer.Length; i++)
            {
                var c = state.text[state.start + i];
                buffer[i] = IsApostrophe(c) ? '\'' : c is '‐' or '‑' or '−' ? '-' : c is '—' ? '–' : char.ToLowerInvariant(c);
            }
        });
    }

    private static WordShape ShapeOf(string text, int start, int end)
    {
        var (letters, digits, large) = (0, 0, 0);
        for (var i = start; i < end; i++)
        {
            letters += char.IsLetter(text[i]) ? 1 : 0;
            digits += char.IsDigit(text[i]) ? 1 : 0;
            large += char.IsUpper(text[i]) ? 1 : 0;
        }

        return (letters, digits) switch
        {
            (0, 0) => WordShape.Punctuation,
            (0, _) => WordShape.Number,
            ( > 0, > 0) => WordShape.Mixed,
            _ when large == letters && letters > 1 => WordShape.Upper,
            _ => char.IsUpper(text[start]) ? WordShape.Capital : WordShape.Lower,
        };
    }

    private static int TokenAt(IReadOnlyList<Token>? tokens, int at, ref int token)
    {
        if (tokens is null)
        {
            return -1;
        }

        while (token < tokens.Count && tokens[token].Span.End <= at)
        {
            token++;
        }

        return token < tokens.Count && tokens[token].Span.Start <= at ? token : -1;
    }
}
