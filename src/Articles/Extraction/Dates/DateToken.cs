using System.Globalization;
using Ledgerline.Articles.Extraction.Lexicons;
using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Dates;

/// <summary>A word or a run of digits.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Word">The word, folded; empty for digits.</param>
/// <param name="Number">What the digits say; −1 for a word, or where there are more than four digits.</param>
internal readonly record struct DateToken(TextSpan Span, string Word, int Number)
{
    /// <summary>Whether it can be a day of a month.</summary>
    internal bool IsDay => Number is >= 1 and <= 31 && Span.Length <= 2;

    /// <summary>Whether it can be a year that a war report names.</summary>
    internal bool IsYear => Number is >= 1900 and <= 2100 && Span.Length == 4;

    /// <summary>The tokens of a stretch of <paramref name="text"/>.</summary>
    internal static List<DateToken> In(string text, TextSpan span)
    {
        var tokens = new List<DateToken>();
        var at = span.Start;
        while (at < span.End)
        {
            var end = at + 1;
            if (char.IsAsciiDigit(text[at]))
            {
                end = Run(text, at, span.End, char.IsAsciiDigit);
                tokens.Add(new DateToken(new TextSpan(at, end), "", Value(text.AsSpan(at, end - at))));
            }
            else if (char.IsLetter(text[at]))
            {
                end = Run(text, at, span.End, IsWordPart);
                tokens.Add(new DateToken(new TextSpan(at, end), Folding.Fold(text.AsSpan(at, Math.Min(end - at, 40))), -1));
            }

            at = end;
        }

        return tokens;
    }

    private static bool IsWordPart(char letter) => char.IsLetter(letter) || letter is '\'' or '’' or 'ʼ';

    private static int Run(string text, int at, int limit, Func<char, bool> goesOn)
    {
        while (at < limit && goesOn(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int Value(ReadOnlySpan<char> digits)
        => digits.Length <= 4 ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : -1;
}
