using System.Collections.Frozen;
using System.Numerics;
using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Languages;

/// <summary>Tells the language of a text from its letters, its frequent words and its word endings.</summary>
/// <remarks>A word counts for a language where it is one of its frequent words or has one of its endings, the more the fewer other languages
/// share it; it counts against every language that lacks one of its letters. Only words in the script that prevails in the text count, so
/// that names in Latin letters do not tell against a Cyrillic text. Words in quotation marks count less, so that a report
/// keeps its own language when it quotes another. Immutable, so one instance serves every thread.</remarks>
internal sealed class LanguageDetector
{
    private const double ForeignLetter = -1.0;
    private const double Ending = 0.4;
    private const double InQuotes = 0.35;
    private const int MaxWords = 4000;
    private const int MaxEnding = 4;

    /// <summary>A text of this many words or more must reach <see cref="LeastScore"/> a word.</summary>
    private const int LongText = 12;
    private const double LeastScore = 0.05;

    private readonly IReadOnlyList<LanguageProfile> _profiles;
    private readonly FrozenDictionary<char, uint> _letters;
    private readonly FrozenDictionary<string, uint> _words;
    private readonly FrozenDictionary<string, uint> _endings;

    internal LanguageDetector(IReadOnlyList<LanguageProfile> profiles)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(profiles.Count, 32, nameof(profiles));
        _profiles = profiles;
        _letters = Index(profiles, profile => profile.Alphabet);
        _words = Index(profiles, profile => profile.Words);
        _endings = Index(profiles, profile => profile.Endings);
    }

    /// <summary>The languages that are read.</summary>
    internal IEnumerable<LanguageProfile> Read => _profiles.Where(profile => profile.IsRead);

    /// <summary>Guesses from the first words of <paramref name="text"/>.</summary>
    internal LanguageGuess Guess(string text)
    {
        var latin = new ScriptScore(_profiles.Count);
        var cyrillic = new ScriptScore(_profiles.Count);
        var strange = 0;
        foreach (var (word, quoted) in WordScan.In(text, MaxWords))
        {
            var script = word[0] is >= '\u0400' and < '\u0530' ? cyrillic : latin;
            var isKnown = Add(word, quoted ? InQuotes : 1.0, script.Scores);
            script.Words += isKnown ? 1 : 0;
            strange += isKnown ? 0 : 1;
        }

        var prevailing = cyrillic.Words >= latin.Words ? cyrillic : latin;
        return prevailing.Words == 0 || strange > latin.Words + cyrillic.Words
            ? new(Language.Undetermined, null)
            : Choose(prevailing);
    }

    /// <summary>The best language where it is well enough borne out: in a short text, where no other is as good; in a long one, by its own words.</summary>
    private LanguageGuess Choose(ScriptScore script)
    {
        var ranked = Enumerable.Range(0, _profiles.Count).OrderByDescending(index => script.Scores[index])
            .ThenByDescending(index => _profiles[index].IsRead).Take(2).ToArray();
        var (best, lead) = (script.Scores[ranked[0]], script.Scores[ranked[0]] - script.Scores[ranked[^1]]);
        var enough = script.Words < LongText ? best > 0 || (best >= 0 && lead > 0) : best >= LeastScore * script.Words;
        var profile = _profiles[ranked[0]];
        return new(enough && profile.IsRead ? profile.Language : Language.Undetermined, enough ? profile.Name : null);
    }

    /// <summary>Adds what a word says; false where no language has all its letters.</summary>
    private bool Add(string word, double weight, double[] scores)
    {
        var fitting = uint.MaxValue;
        var known = 0u;
        foreach (var letter in word)
        {
            var having = _letters.GetValueOrDefault(letter);
            fitting &= having;
            known |= having;
        }

        Spread(_words.GetValueOrDefault(word), weight, scores);
        for (var length = 2; length <= Math.Min(MaxEnding, word.Length - 2); length++)
        {
            Spread(_endings.GetValueOrDefault(word[^length..]), weight * Ending, scores);
        }

        for (var index = 0; index < scores.Length; index++)
        {
            scores[index] += (fitting >> index & 1) == 0 ? ForeignLetter * weight : 0;
        }

        return known != 0;
    }

    private static void Spread(uint languages, double weight, double[] scores)
    {
        if (languages == 0)
        {
            return;
        }

        var share = weight / BitOperations.PopCount(languages);
        for (var index = 0; index < scores.Length; index++)
        {
            scores[index] += (languages >> index & 1) * share;
        }
    }

    private static FrozenDictionary<T, uint> Index<T>(IReadOnlyList<LanguageProfile> profiles, Func<LanguageProfile, IEnumerable<T>> items)
        where T : notnull
    {
        var index = new Dictionary<T, uint>();
        for (var number = 0; number < profiles.Count; number++)
        {
            foreach (var item in items(profiles[number]))
            {
                index[item] = index.GetValueOrDefault(item) | 1u << number;
            }
        }

        return index.ToFrozenDictionary();
    }

    /// <summary>What the words of one script say.</summary>
    private sealed class ScriptScore(int languages)
    {
        internal double[] Scores { get; } = new double[languages];

        internal int Words { get; set; }
    }
}
