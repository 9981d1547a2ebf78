using Ledgerline.Linguistics.Conllu;
using Ledgerline.Linguistics.Paradigms;
using Ledgerline.Linguistics.Tagging;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics.Training;

/// <summary>Gathers the tags, edit scripts and words of a treebank.</summary>
/// <param name="languageTags">Whether the tags of the language's own scheme are learnt.</param>
/// <param name="paradigms">The spelling dictionary that goes with the words, or the empty one.</param>
/// <param name="closedCount">How often a word must be seen to have shown all its tags.</param>
internal sealed class LexiconBuilder(bool languageTags, ParadigmTable paradigms, int closedCount)
{
    private readonly Dictionary<TagLabel, int> _labels = [];
    private readonly Dictionary<EditScript, int> _scripts = new() { [EditScript.Keep] = EditScript.KeepNumber };
    private readonly SortedDictionary<string, Dictionary<LexiconEntry, int>> _words = new(StringComparer.Ordinal);

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
            labels[i] = Number(_labels, new TagLabel(pos, languageTags ? word.LanguageTag : "", word.Features));
            var lemma = word.Lemma.Length == 0 ? word.Form : word.Lemma;
            var script = Number(_scripts, EditScript.Between(word.Form, lemma));
            Count(word.Form, new LexiconEntry(labels[i], script));
        }

        return new TrainingSentence(sentence, labels);
    }

    /// <summary>The words in the order of their forms.</summary>
    public WordTable Build() => new([.. _words.Select(pair => Word(pair.Key, pair.Value))], paradigms);

    private LexiconWord Word(string form, Dictionary<LexiconEntry, int> readings)
    {
        var sorted = readings.OrderByDescending(reading => reading.Value).ThenBy(reading => reading.Key.Label).ThenBy(reading => reading.Key.Script);
        return new LexiconWord(form, readings.Values.Sum() >= closedCount, [.. sorted.Select(reading => reading.Key)]);
    }

    private void Count(string form, LexiconEntry entry)
    {
        if (!_words.TryGetValue(form, out var readings))
        {
            _words[form] = readings = [];
        }

        readings[entry] = readings.GetValueOrDefault(entry) + 1;
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
