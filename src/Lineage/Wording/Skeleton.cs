using System.Collections.Frozen;
using System.Text;

namespace Ledgerline.Lineage.Wording;

/// <summary>Folds a word of Latin or Cyrillic letters to what its spellings have in common, so that transliterations meet.</summary>
internal static class Skeleton
{
    // Where English has "j", Cyrillic has two letters, which other romanisations follow.
    // Sounds that languages and romanisations write differently share a letter: г, ґ, g and h; и, і, й, y and j; в, v and w.
    private const string Letters =
        "аa бb вv гh ґh дd еe єe ёe жz зz иi іi їi йi кk лl мm нn оo пp рr сs тt уu ўu фf хh цc чc шs щs ъ ыi ь эe юu яa јi љl њn ћc ђd џz ѓh ќk ѕz "
        + "áa àa âa äa ãa åa āa ăa ąa ćc čc çc ďd đd ée èe êe ëe ēe ėe ęe ěe ğh ģh íi ìi îi ïi īi įi ıi ķk łl ļl ľl ńn ňn ñn ņn óo òo ôo öo õo øo ōo őo "
        + "ŕr řr śs šs şs șs ßs ťt țt ţt úu ùu ûu üu ūu ůu űu ųu ýi ÿi źz žz żz æe œe þt ðd gh yi ji wv qk";

    private static readonly FrozenDictionary<char, string> Folded = Letters.Split(' ').ToFrozenDictionary(pair => pair[0], pair => pair[1..]);

    private static readonly (string Written, string Folded)[] Groups =
        [("ou", "u"), ("dzh", "i"), ("dj", "i"), ("дж", "i"), ("shch", "s"), ("sch", "s"), ("tch", "c"), ("sh", "s"), ("ch", "c"), ("zh", "z"), ("kh", "h"), ("gh", "h"), ("ts", "c"), ("tz", "c"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("x", "ks")];

    public static string Of(string word)
    {
        var lower = word.ToLowerInvariant();
        var folded = new StringBuilder(lower.Length);
        for (var i = 0; i < lower.Length;)
        {
            i += Append(folded, lower, i);
        }

        return Tighten(folded);
    }

    private static int Append(StringBuilder folded, string word, int at)
    {
        foreach (var (written, group) in Groups)
        {
            if (string.CompareOrdinal(word, at, written, 0, written.Length) == 0)
            {
                folded.Append(group);
                return written.Length;
            }
        }

        var letter = word[at];
        if (letter == 'c')
        {
            folded.Append(at + 1 < word.Length && word[at + 1] is 'e' or 'i' or 'y' ? 's' : 'k');
        }
        else if (Folded.TryGetValue(letter, out var plain))
        {
            folded.Append(plain);
        }
        else if (char.IsLetterOrDigit(letter))
        {
            folded.Append(letter);
        }

        return 1;
    }

    // "ie", "ia", "io" and "iu" are one vowel in half of the romanisations; doubled letters are single in some.
    private static string Tighten(StringBuilder folded)
    {
        var tight = new StringBuilder(folded.Length);
        for (var i = 0; i < folded.Length; i++)
        {
            var isGlide = folded[i] == 'i' && i + 1 < folded.Length && folded[i + 1] is 'a' or 'e' or 'o' or 'u';
            if (!isGlide && (tight.Length == 0 || tight[^1] != folded[i] || char.IsDigit(folded[i])))
            {
                tight.Append(folded[i]);
            }
        }

        return tight.ToString();
    }
}
