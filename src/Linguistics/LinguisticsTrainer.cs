using Ledgerline.Linguistics.Conllu;
using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Parsing;
using Ledgerline.Linguistics.Storage;
using Ledgerline.Linguistics.Tagging;
using Ledgerline.Linguistics.Training;
using Ledgerline.Linguistics.Words;

namespace Ledgerline.Linguistics;

/// <summary>Learns a language's model from treebanks. The same files, options and seed give the same bytes, whatever the number of threads.</summary>
public sealed class LinguisticsTrainer
{
    private readonly TrainingOptions _options;
    private readonly IProgress<string> _progress;

    /// <summary>Creates a trainer.</summary>
    /// <param name="options">What to learn from.</param>
    /// <param name="progress">Is told of each step in a line for people to read, and of each sentence that is left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public LinguisticsTrainer(TrainingOptions options, IProgress<string> progress)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentOutOfRangeException.ThrowIfZero(options.Treebanks.Count);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.TaggerEpochs, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.LemmatizerEpochs, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.ParserEpochs, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Folds, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1);
        _options = options;
        _progress = progress;
    }

    /// <summary>Learns a model and writes its file.</summary>
    /// <exception cref="IOException">A treebank cannot be read.</exception>
    /// <exception cref="InvalidDataException">The treebanks hold no sentence that can be learnt from.</exception>
    public void Train(Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        ModelWriter.Write(output, Train(cancellationToken));
    }

    internal LinguisticsModel Train(CancellationToken cancellationToken)
    {
        var lexicon = new LexiconBuilder();
        var sentences = new TreebankReader(_progress).Read(_options.Treebanks).Select(lexicon.Add).ToList();
        if (sentences.Count == 0)
        {
            throw new InvalidDataException("The treebanks hold no sentence with tags and a tree; nothing can be learnt from them.");
        }

        var (tags, scripts, words) = (new TagSet(lexicon.Labels), lexicon.Scripts, lexicon.Build());
        var transitions = new TransitionSet(Relations(sentences));
        _progress.Report($"{sentences.Count} sentences, {sentences.Sum(s => s.Count)} words, {tags.Labels.Length} tags, {scripts.Length} edit scripts, {transitions.Relations.Length} relations");

        var (tagger, predicted) = new JackKnife(_options, tags, _progress).Run(sentences, words, cancellationToken);
        _progress.Report("lemmatiser");
        var lemmas = new LemmatizerTrainer(tags, words, scripts, _options.LemmatizerEpochs, (ulong)_options.Seed).Train(cancellationToken);
        var lemmaWeights = WeightFreezer.Freeze(lemmas, scripts.Length, new PruneOptions { MaxBytes = _options.LemmatizerBytes });
        _progress.Report("parser");
        var parser = TrainParser(sentences, predicted, transitions, tags, words, cancellationToken);
        return new LinguisticsModel(_options.Language, tags, words, scripts, transitions, tagger, lemmaWeights, parser);
    }

    private FrozenWeights TrainParser(
        List<TrainingSentence> sentences, int[][] predicted, TransitionSet transitions, TagSet tags, WordTable words, CancellationToken cancellationToken)
    {
        var examples = sentences.Select((sentence, i) => Example(sentence.Source, predicted[i], transitions)).ToList();
        var trainer = new ParserTrainer(transitions, tags, words, _options.ParserEpochs, (ulong)_options.Seed, _progress);
        var weights = trainer.Train(examples, cancellationToken);
        _progress.Report($"parser: {weights.Rows} features before pruning");
        return WeightFreezer.Freeze(weights, transitions.PartCount, new PruneOptions { MaxBytes = _options.ParserBytes });
    }

    internal static ParserExample Example(ConlluSentence sentence, int[] labels, TransitionSet transitions)
    {
        var heads = new int[sentence.Words.Count + 1];
        var relations = new int[sentence.Words.Count + 1];
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            heads[i + 1] = sentence.Words[i].Head + 1;
            relations[i + 1] = transitions.Relations.IndexOf(sentence.Words[i].Relation);
        }

        Projectivizer.Lift(heads);
        return new ParserExample([.. sentence.Words.Select(word => word.Form)], labels, heads, relations);
    }

    private static string[] Relations(List<TrainingSentence> sentences)
        => [.. sentences.SelectMany(sentence => sentence.Source.Words).Select(word => word.Relation).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
