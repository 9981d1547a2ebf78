using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Ledgerline.Ledger.Search;

/// <summary>Folds words to what their forms have in common, for searching: case, accents, spellings of one letter, and the commonest endings.</summary>
/// <remarks>Endings are cut by letters, not by language, so that every text is folded in one way whatever language it was taken for: of Latin words as in Harman's S stemmer (1991) and
/// those of regular verbs, of Cyrillic ones the endings of nouns and adjectives as in the light stemmer of Dolamic and Savoy (2009), for Ukrainian as for Russian. What is cut too far
/// finds a word too much, never one too few.</remarks>
public static class WordFolder
{
    // Of shorter words nothing is cut, and as much remains of every word.
    private const int ShortestStem = 3;

    // Each letter and what it is read as: without its accent, or as the letter that other spellings have. Marks that stand by themselves are passed over.
    private const string Plainer =
        "áa àa âa äa ãa åa āa ăa ąa ảa ạa ấa ầa ćc čc çc ċc ĉc ďd đd ðd ée èe êe ëe ēe ĕe ėe ęe ěe ếe ềe ğg ģg ġg ĝg ĥh ħh íi ìi îi ïi īi ĭi įi ıi ĵj ķk łl ļl ľl ĺl ńn ňn ñn ņn óo òo ôo öo õo øo ōo őo ơo ŕr řr ŗr "
        + "śs šs şs șs ŝs ßs ťt ţt țt ŧt úu ùu ûu üu ūu ŭu ůu űu ųu ưu ŵw ýy ÿy ŷy źz žz żz ґг ёе єе эе йи їі ўу ѓг ќк ѐе ѝи";

    private static readonly FrozenDictionary<char, char> Letters = Plainer.Split(' ').ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    private static readonly string[] ReflexiveEndings = ["ть", "ти", "ла", "ло", "ли", "л", "в"];

    private static readonly string[] CyrillicEndings =
    [
        "иями", "ями", "ами", "ими", "ыми", "іми", "ого", "его", "ому", "ему", "ові", "еві", "иеи", "ием", "иях", "иям", "еию",
        "ои", "ою", "ею", "еи", "ии", "ыи", "ая", "яя", "ое", "ее", "ые", "ие", "ия", "ию", "ых", "их", "ым", "им", "іх", "ім", "іі", "ію", "ія", "ам", "ям", "ах", "ях", "ов", "ев", "ів", "ом", "ем", "ью",
        "а", "я", "ы", "и", "і", "о", "е", "у", "ю", "ь",
    ];

    /// <summary>The words of a text, folded, in their order, at most <paramref name="most"/> of them.</summary>
    public static List<string> Of(string text, int most = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Spans(text).Take(most).Select(span => Fold(text.AsSpan(span.Start, span.Length)))];
    }

    /// <summary>Where the words of a text stand: runs of letters, digits and the marks on them, with apostrophes inside.</summary>
    public static IEnumerable<(int Start, int Length)> Spans(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (IsOfWord(text[i]) || (IsApostrophe(text[i]) && i + 1 < text.Length && char.IsLetter(text[i + 1]))))
            {
                i++;
            }

            yield return (start, i - start);
        }
    }

    /// <summary>Folds one word.</summary>
    public static string Fold(ReadOnlySpan<char> word) => Cut(Plain(word));

    /// <summary>Folds the beginning of a word, of which nothing is cut.</summary>
    public static string FoldBeginning(ReadOnlySpan<char> word) => Plain(word);

    private static string Plain(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            if (char.IsLetterOrDigit(letter))
            {
                var lower = char.ToLowerInvariant(letter);
                folded.Append(Letters.TryGetValue(lower, out var plain) ? plain : lower);
            }
            else if (IsApostrophe(letter) && folded.Length > 0 && IsLatin(folded[0]))
            {
                // "Kyiv's", "don't": what stands behind belongs to no name.
                break;
            }
        }

        return folded.ToString();
    }

    private static string Cut(string word) => word.Length <= ShortestStem ? word : IsCyrillic(word[0]) ? CutCyrillic(word) : IsLatin(word[0]) ? CutLatin(word) : word;

    private static string CutCyrillic(string word)
    {
        // "Прорваться", "прорвались": nothing but verbs ends so, whose past and infinitive are then cut as well.
        if (word.Length > 2 * ShortestStem && (word.EndsWith("ся", StringComparison.Ordinal) || word.EndsWith("сь", StringComparison.Ordinal)))
        {
            word = word[..^2];
            return ReflexiveEndings.FirstOrDefault(ending => word.EndsWith(ending, StringComparison.Ordinal)) is { } verbal ? word[..^verbal.Length] : word;
        }

        foreach (var ending in CyrillicEndings)
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }

    private static string CutLatin(string word)
    {
        word = Ends("ies", 1) ? word[..^3] + "y"
            : Ends("sses", 0) || Ends("xes", 1) || Ends("ches", 1) || Ends("shes", 1) || Ends("zes", 1) ? word[..^2]
            : Ends("s", ShortestStem) && !Ends("ss", 0) && !Ends("us", 0) && !Ends("is", 0) ? word[..^1]
            : word;
        word = Ends("ing", ShortestStem) ? word[..^3] : Ends("ed", ShortestStem) ? word[..^2] : word;
        return Ends("e", ShortestStem) ? word[..^1] : Ends("y", ShortestStem) ? word[..^1] + "i" : word;

        bool Ends(string ending, int stem) => word.Length - ending.Length >= stem && word.EndsWith(ending, StringComparison.Ordinal);
    }

    private static bool IsOfWord(char letter)
        => char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsApostrophe(char letter) => letter is '\'' or '’' or 'ʼ' or '`';

    private static bool IsLatin(char letter) => letter is >= 'a' and <= 'z';

    private static bool IsCyrillic(char letter) => letter is >= 'Ѐ' and <= 'ӿ';
}
