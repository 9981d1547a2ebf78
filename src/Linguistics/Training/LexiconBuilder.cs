using Ledgerline.Linguistics.Conllu;
using Ledgerline.Linguistics.Tagging;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Training;

/// <summary>Gathers the tags, edit scripts and words of a treebank.</summary>
internal sealed class LexiconBuilder
{
    // A word seen this often has shown all its tags, but for slips of the annotators.
    private const int ClosedCount = 25;

    // Below this the parts of speech seen say too little about those that a word may have.
    private const int AmbiguityCount = 4;

    private readonly Dictionary<TagLabel, int> _labels = [];
    private readonly Dictionary<EditScript, int> _scripts = new() { [EditScript.Keep] = EditScript.KeepNumber };
    private readonly SortedDictionary<string, Dictionary<LexiconEntry, int>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, int> _lowerCounts = [];
    private readonly Dictionary<ulong, int[]> _lowerPos = [];

    /// <summary>The tags in the order of their numbers.</summary>
    public TagLabel[] Labels => [.. _labels.Keys];

    /// <summary>The edit scripts in the order of their numbers.</summary>
    public EditScript[] Scripts => [.. _scripts.Keys];

    /// <summary>Takes a sentence whose words all have a known part of speech.</summary>
    public TrainingSentence Add(ConlluSentence sentence)
    {
        var labels = new int[sentence.Words.Count];
        for (var i = 0; i < labels.Length; i++)
        {
            var word = sentence.Words[i];
            _ = UniversalPosNames.TryParse(word.Pos, out var pos);
            labels[i] = Number(_labels, new TagLabel(pos, word.LanguageTag, word.Features));
            var lemma = word.Lemma.Length == 0 ? word.Form : word.Lemma;
            var script = Number(_scripts, EditScript.Between(word.Form, lemma));
            Count(word.Form, new LexiconEntry(labels[i], script), (int)pos);
        }

        return new TrainingSentence(sentence, labels);
    }

    /// <summary>The words of some sentences, with the tags' numbers that the sentences bear.</summary>
    public static WordTable WordsOf(IEnumerable<TrainingSentence> sentences)
    {
        var builder = new LexiconBuilder();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                _ = UniversalPosNames.TryParse(sentence.Source.Words[i].Pos, out var pos);
                builder.Count(sentence.Source.Words[i].Form, new LexiconEntry(sentence.Labels[i], EditScript.KeepNumber), (int)pos);
            }
        }

        return builder.Build();
    }

    /// <summary>The words in the order of their forms.</summary>
    public WordTable Build() => new([.. _words.Select(pair => Word(pair.Key, pair.Value))]);

    private LexiconWord Word(string form, Dictionary<LexiconEntry, int> readings)
    {
        var lower = WordAnalyzer.Lower(form);
        var total = readings.Values.Sum();
        var sorted = readings.OrderByDescending(reading => reading.Value).ThenBy(reading => reading.Key.Label).ThenBy(reading => reading.Key.Script);
        return new LexiconWord(form, _lowerCounts[lower] > 1, Ambiguity(lower), total >= ClosedCount, [.. sorted.Select(reading => reading.Key)]);
    }

    private uint Ambiguity(ulong lower)
    {
        var total = _lowerCounts[lower];
        if (total < AmbiguityCount)
        {
            return 0;
        }

        var counts = _lowerPos[lower];
        uint mask = 0;
        for (var pos = 0; pos < counts.Length; pos++)
        {
            mask |= counts[pos] * 20 >= total ? 1u << pos : 0;
        }

        return mask;
    }

    private void Count(string form, LexiconEntry entry, int pos)
    {
        if (!_words.TryGetValue(form, out var readings))
        {
            _words[form] = readings = [];
        }

        readings[entry] = readings.GetValueOrDefault(entry) + 1;
        var lower = WordAnalyzer.Lower(form);
        _lowerCounts[lower] = _lowerCounts.GetValueOrDefault(lower) + 1;
        if (!_lowerPos.TryGetValue(lower, out var counts))
        {
            _lowerPos[lower] = counts = new int[UniversalPosNames.Count];
        }

        counts[pos]++;
    }

    private static int Number<T>(Dictionary<T, int> numbers, T value)
        where T : notnull
    {
        if (!numbers.TryGetValue(value, out var number))
        {
            numbers[value] = number = numbers.Count;
        }

        return number;
    }
}
