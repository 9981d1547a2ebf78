using System.Text;

namespace Ledgerline.Articles.Extraction.Decoding;

/// <summary>Guesses the eight-bit encoding of Cyrillic text from the letters that each would give.</summary>
internal static class EncodingGuess
{
    /// <summary>Of the letters beyond ASCII, so many in a hundred must be Cyrillic for a guess to stand.</summary>
    private const int CyrillicShare = 90;

    /// <summary>So many bytes show the encoding of any page.</summary>
    private const int LongestSample = 256 * 1024;

    /// <summary>The commonest letters of Russian and Ukrainian: about six in ten of a text.</summary>
    private const string Common = "оаеинтсрвл";

    private static readonly Encoding[] Candidates =
    [
        .. ((int[])[1251, 21866, 866, 28595, 10007]).Select(page => CodePagesEncodingProvider.Instance.GetEncoding(page)
            ?? throw new NotSupportedException($"The base library has no code page {page}.")),
    ];

    /// <summary>The encoding in which <paramref name="bytes"/> read most like Cyrillic words: windows-1251, KOI8, code page 866, ISO 8859-5 or that of old
    /// Macintoshes; null where none does.</summary>
    internal static Encoding? Cyrillic(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, LongestSample)];
        Encoding? best = null;
        var most = 0;
        foreach (var candidate in Candidates)
        {
            var fit = Fit(candidate.GetString(sample));
            if (fit > most)
            {
                (best, most) = (candidate, fit);
            }
        }

        return best;
    }

    /// <summary>How many of the commonest letters a reading gives; 0 where it does not look like words. A wrong reading has capitals within words, and signs among them.</summary>
    private static int Fit(string text)
    {
        int small = 0, capital = 0, other = 0, common = 0;
        foreach (var letter in text)
        {
            switch (letter)
            {
                case >= 'а' and <= 'я' or 'ё' or 'і' or 'ї' or 'є' or 'ґ':
                    small++;
                    common += Common.Contains(letter, StringComparison.Ordinal) ? 1 : 0;
                    break;
                case >= 'А' and <= 'Я' or 'Ё' or 'І' or 'Ї' or 'Є' or 'Ґ':
                    capital++;
                    break;
                case > '\x7F' when char.IsLetter(letter) || char.IsControl(letter) || letter is >= '\u2500' and <= '\u259F':
                    other++;
                    break;
                default:
                    break;
            }
        }

        var cyrillic = small + capital;
        return cyrillic > 0 && cyrillic * 100L >= (cyrillic + other) * (long)CyrillicShare && small > capital ? common : 0;
    }
}
