using Ledgerline.Linguistics.Conllu;

namespace Ledgerline.Linguistics.Scoring;

/// <summary>Scores a system's CoNLL-U against the gold as the CoNLL 2018 shared task does (https://universaldependencies.org/conll18/evaluation.html):
/// words align by their places in the text without blanks, those within multiword tokens by their forms.</summary>
public static class ConlluScorer
{
    // Features that the shared task compares: the universal ones.
    private static readonly HashSet<string> UniversalFeatures = new(StringComparer.Ordinal)
    {
        "PronType", "NumType", "Poss", "Reflex", "Foreign", "Abbr", "Gender", "Animacy", "Number", "Case", "Definite", "Degree",
        "VerbForm", "Mood", "Tense", "Aspect", "Voice", "Evident", "Polarity", "Person", "Polite",
    };

    /// <summary>Scores <paramref name="system"/> against <paramref name="gold"/>.</summary>
    /// <exception cref="ArgumentException">The two do not hold the same text.</exception>
    public static ConlluScores Score(IReadOnlyList<ConlluSentence> gold, IReadOnlyList<ConlluSentence> system)
    {
        var (right, found) = (new ScoredText(gold), new ScoredText(system));
        if (!right.Text.Equals(found.Text))
        {
            throw new ArgumentException("The system's sentences do not hold the text of the gold's; score files of the same text.", nameof(system));
        }

        var (toGold, pairs) = WordAlignment.Align(right.Words, found.Words);
        double F1(Func<ScoredWord, ScoredWord, bool> agree)
            => Ratio(pairs.Count(pair => agree(right.Words[pair.Gold], found.Words[pair.System])), right.Words.Count, found.Words.Count);
        bool SameHead(ScoredWord a, ScoredWord b) => b.Head < 0 ? a.Head < 0 : a.Head >= 0 && toGold[b.Head] == a.Head;

        return new ConlluScores(
            Ratio(right.Tokens.Count(found.Tokens.Contains), right.Tokens.Count, found.Tokens.Count),
            Ratio(right.Sentences.Count(found.Sentences.Contains), right.Sentences.Count, found.Sentences.Count),
            F1((_, _) => true),
            F1((a, b) => a.Word.Pos == b.Word.Pos),
            F1((a, b) => a.Word.LanguageTag == b.Word.LanguageTag),
            F1((a, b) => Universal(a.Word.Features) == Universal(b.Word.Features)),
            F1((a, b) => a.Word.Lemma.Length == 0 || a.Word.Lemma == b.Word.Lemma),
            F1(SameHead),
            F1((a, b) => SameHead(a, b) && Plain(a.Word.Relation) == Plain(b.Word.Relation)),
            right.Words.Count);
    }

    private static double Ratio(int correct, int gold, int system) => gold + system == 0 ? 0 : 2.0 * correct / (gold + system);

    private static string Plain(string relation) => relation.Split(':')[0];

    private static string Universal(string features)
        => features.Length == 0
            ? ""
            : string.Join('|', features.Split('|').Where(feature => UniversalFeatures.Contains(feature.Split('=')[0])).Order(StringComparer.Ordinal));
}
