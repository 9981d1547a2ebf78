using System.Collections.Frozen;
using System.Numerics;
using Ledgerline.Records;

namespace Ledgerline.Articles.Extraction.Languages;

/// <summary>Tells the language of a text from its letters, its frequent words and its word endings.</summary>
/// <remarks>A word counts for a language where it is one of its frequent words or has one of its endings, the more the fewer other languages
/// share it; it counts against every language that lacks one of its letters. Words in quotation marks count less, so that a report
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
        var scores = new double[_profiles.Count];
        var words = 0;
        var strange = 0;
        foreach (var (word, quoted) in WordScan.In(text, MaxWords))
        {
            words++;
            strange += Add(word, quoted ? InQuotes : 1.0, scores) ? 0 : 1;
        }

        if (words == 0 || strange * 2 > words)
        {
            return new(Language.Undetermined, null);
        }

        var best = Enumerable.Range(0, scores.Length).MaxBy(index => scores[index] + (_profiles[index].IsRead ? 1e-9 : 0));
        var enough = scores[best] > 0 && (words < LongText || scores[best] >= LeastScore * words);
        return enough && _profiles[best].IsRead
            ? new(_profiles[best].Language, _profiles[best].Name)
            : new(Language.Undetermined, enough ? _profiles[best].Name : null);
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
}
