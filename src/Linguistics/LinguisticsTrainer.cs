using System.Globalization;
using System.Runtime.CompilerServices;
using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Neural;
using Ledgerline.Linguistics.Paradigms;
using Ledgerline.Linguistics.Storage;
using Ledgerline.Linguistics.Tagging;
using Ledgerline.Linguistics.Training;

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
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Epochs, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.LemmatizerEpochs, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.LearningRate, 0);
        ThrowIfNoShare(options.Dropout);
        ThrowIfNoShare(options.WordDropout);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.ClosedCount, 1);
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
        var treebank = new TreebankReader(_progress).Read(_options.Treebanks).ToList();
        if (treebank.Count == 0)
        {
            throw new InvalidDataException("The treebanks hold no sentence with tags and a tree; nothing can be learnt from them.");
        }

        // Treebanks of one language may disagree on its own scheme or lack it: what only some words have is not learnt.
        var lexicon = new LexiconBuilder(
            languageTags: treebank.All(sentence => sentence.Words.All(word => word.LanguageTag.Length > 0)),
            paradigms: _options.Dictionary is { } dictionary ? SpellingDictionary.Read(dictionary) : ParadigmTable.Empty,
            _options.ClosedCount);
        var sentences = treebank.Select(lexicon.Add).ToList();
        var (tags, scripts, words) = (new TagSet(lexicon.Labels), lexicon.Scripts, lexicon.Build());
        var relations = new RelationSet(RelationNames(sentences));
        var kindred = new KindredTranslator(tags, relations);
        var examples = sentences.Select(sentence => Example(sentence, relations))
            .Concat(new TreebankReader(_progress).Read(_options.Kindred).Select(kindred.Translate).OfType<NetworkExample>())
            .ToList();
        var traits = TraitBuilder.Build(examples, words);
        _progress.Report($"{sentences.Count} sentences, {sentences.Sum(s => s.Count)} words, {examples.Count - sentences.Count} kindred sentences, {tags.Labels.Length} tags, {scripts.Length} edit scripts, {relations.Names.Length} relations, {traits.Keys.Length} traits of words");

        var lemmas = new LemmatizerTrainer(tags, words, scripts, _options.LemmatizerEpochs, (ulong)_options.Seed).Train(cancellationToken);
        var lemmaWeights = WeightFreezer.Freeze(lemmas, scripts.Length, new PruneOptions { MaxBytes = _options.LemmatizerBytes });
        var shape = new NetworkShape(traits.Keys.Length, tags.Labels.Length, tags.PartCount, relations.Names.Length);
        var (network, embeddings) = new NetworkTrainer(shape, tags, words, traits, _options, _progress).Train(examples, cancellationToken);
        return new LinguisticsModel(_options.Language, _options.Licence, LearntFrom(), tags, words, scripts, relations, traits, lemmaWeights, network, embeddings);
    }

    private string LearntFrom()
    {
        var kindred = _options.Kindred.Count > 0 ? $"; trees of {Names(_options.Kindred)}" : "";
        var dictionary = _options.Dictionary is { } path ? $"; dictionary {Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(path)))}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Names(_options.Treebanks)}{kindred}{dictionary}; {_options.Epochs} passes, seed {_options.Seed}");
    }

    private static string Names(IEnumerable<string> paths) => string.Join(", ", paths.Select(Path.GetFileName));

    internal static NetworkExample Example(TrainingSentence sentence, RelationSet relations)
    {
        var words = sentence.Source.Words;
        return new NetworkExample(
            [.. words.Select(word => word.Form)], sentence.Labels, [.. words.Select(word => word.Head + 1)], [.. words.Select(word => relations.Of(word.Relation))]);
    }

    internal static string[] RelationNames(IEnumerable<TrainingSentence> sentences)
        => [.. sentences.SelectMany(sentence => sentence.Source.Words).Select(word => word.Relation).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static void ThrowIfNoShare(double share, [CallerArgumentExpression(nameof(share))] string? name = null)
    {
        if (share is not (>= 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(name, share, "A share lies within 0 and 1.");
        }
    }
}
