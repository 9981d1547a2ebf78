using System.Runtime.CompilerServices;

namespace Ledgerline.Linguistics.Words;

/// <summary>Maps characters that writers use for one another onto one: typographic quotes, dashes and apostrophes onto those of ASCII.</summary>
internal static class CharFolder
{
    /// <summary>The character that stands for <paramref name="c"/>, with its case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c < '\u00A0' ? c : FoldRare(c);

    /// <summary>The character that stands for <paramref name="c"/>, in lower case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char FoldLower(char c)
    {
        if (c < '\u0080')
        {
            return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        }

        return char.ToLowerInvariant(FoldRare(c));
    }

    private static char FoldRare(char c) => c switch
    {
        '\u00A0' or '\u2009' or '\u202F' => ' ',
        '\u00AB' or '\u00BB' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' => '"',
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u02BC' or '\u02B9' or '\u2032' => '\'',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => '-',
        '\u0451' => '\u0435',
        '\u0401' => '\u0415',
        _ => c,
    };
}
