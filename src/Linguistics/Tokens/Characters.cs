using System.Globalization;
using System.Text;

namespace Ledgerline.Linguistics.Tokens;

/// <summary>What characters are to the scanner. Code units that form no character (lone surrogates) are signs of their own.</summary>
internal static class Characters
{
    private const int VariationSelector = 0xFE0F;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>Whether the code unit is an apostrophe that joins the letters around it.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '`' or '\u2018';

    /// <summary>Whether the code unit is a hyphen that may join two words.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>Whether the code unit is a dash between words.</summary>
    public static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212';

    /// <summary>Whether the code unit ends sentences.</summary>
    public static bool IsTerminal(char c) => c is '.' or '!' or '?' or '\u2026';

    /// <summary>The end of the character at <paramref name="at"/> where it is a letter, digit, mark or invisible sign; else <paramref name="at"/>.</summary>
    public static int SkipWordCharacter(string text, int at, int end)
    {
        var c = text[at];
        if (c < 128)
        {
            return char.IsAsciiLetterOrDigit(c) || c == '_' ? at + 1 : at;
        }

        return Decode(text, at, end, out var rune) && IsWordRune(rune) ? at + rune.Utf16SequenceLength : at;
    }

    /// <summary>The end of the run of emoji that begins at <paramref name="at"/>; <paramref name="at"/> where none does.</summary>
    public static int SkipEmoji(string text, int at, int end)
    {
        var next = at;
        while (next < end && text[next] >= 0xA9 && Decode(text, next, end, out var rune)
            && (IsEmoji(rune.Value) || (next > at && IsEmojiPart(rune.Value))))
        {
            next += rune.Utf16SequenceLength;
        }

        return next;
    }

    /// <summary>The end of the single character at <paramref name="at"/> with the marks and invisible signs that belong to it.</summary>
    public static int SkipSign(string text, int at, int end)
        => SkipExtensions(text, Decode(text, at, end, out var rune) ? at + rune.Utf16SequenceLength : at + 1, end);

    /// <summary>The end of the marks and invisible signs that begin at <paramref name="at"/>.</summary>
    public static int SkipExtensions(string text, int at, int end)
    {
        while (at < end && text[at] >= 0xAD && Decode(text, at, end, out var rune) && IsExtension(Rune.GetUnicodeCategory(rune)))
        {
            at += rune.Utf16SequenceLength;
        }

        return at;
    }

    /// <summary>Whether the character at <paramref name="at"/> is a capital letter.</summary>
    public static bool IsUpper(string text, int at, int end)
        => Decode(text, at, end, out var rune) && Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter;

    /// <summary>Whether the character at <paramref name="at"/> is a small letter.</summary>
    public static bool IsLower(string text, int at, int end) => Decode(text, at, end, out var rune) && Rune.IsLower(rune);

    private static bool Decode(string text, int at, int end, out Rune rune)
        => Rune.TryCreate(text[at], out rune) || (at + 1 < end && Rune.TryCreate(text[at], text[at + 1], out rune));

    private static bool IsWordRune(Rune rune) => Rune.IsLetterOrDigit(rune) || IsExtension(Rune.GetUnicodeCategory(rune));

    private static bool IsExtension(UnicodeCategory category)
        => category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static bool IsEmoji(int value)
        => value is (>= 0x1F000 and <= 0x1FAFF) or (>= 0x2600 and <= 0x27BF) or (>= 0x2B00 and <= 0x2BFF) or (>= 0x231A and <= 0x23FF);

    private static bool IsEmojiPart(int value) => value is VariationSelector or ZeroWidthJoiner or 0x20E3 or (>= 0xE0020 and <= 0xE007F);
}
