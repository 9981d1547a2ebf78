using System.Globalization;
using Ledgerline.Linguistics.Conllu;
using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Names;
using Ledgerline.Records;

namespace Ledgerline.Linguistics;

/// <summary>Learns a language's name weights from treebanks whose entities are marked. The same files, options and seed give the same bytes.</summary>
public sealed class NameTrainer
{
    private const string Genre = "# meta::genre = ";
    private const string NewDocument = "# newdoc";
    private const int NameColumn = 1;
    private const int AsciiColumn = 2;
    private const int PopulationColumn = 14;

    private readonly NameTrainingOptions _options;
    private readonly IProgress<string> _progress;

    /// <summary>Creates a trainer.</summary>
    /// <param name="options">What to learn from.</param>
    /// <param name="progress">Is told of each step in a line for people to read.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public NameTrainer(NameTrainingOptions options, IProgress<string> progress)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(progress);
        ArgumentOutOfRangeException.ThrowIfZero(options.Treebanks.Count);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Epochs, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Bytes, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Dropout);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(options.Dropout, 1);
        _options = options;
        _progress = progress;
    }

    /// <summary>Learns weights and writes their file.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The treebanks mark no names, or a table or lexicon cannot be read.</exception>
    /// <exception cref="LinguisticsModelException">The language's model cannot be read.</exception>
    public void Train(Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        var lexicon = NameLexicon.Load(_options.Lexicons, _options.Language);
        var sentences = _options.Treebanks.SelectMany(path => Chosen(ConlluReader.ReadFile(path).Sentences)).ToList();
        var (placeNames, givenNames) = (ReadPlaces(), _options.Givens.SelectMany(File.ReadLines).Where(name => name.Length > 1).ToList());
        var examples = Examples(sentences, lexicon, new NameSwaps(placeNames, givenNames, new StableRandom((ulong)_options.Seed)));
        var places = new HashedNames(Keys(placeNames));
        var givens = new HashedNames(Keys(givenNames.Select(name => name.Split(' '))));
        var weights = new NameLearner(lexicon, places, givens, _options).Learn(examples, _progress, cancellationToken);
        var frozen = WeightFreezer.Freeze(weights, NameLabel.Count, new PruneOptions { MaxBytes = _options.Bytes });
        NameModelFile.Write(output, new NameModel(_options.Language, frozen, places, givens));
    }

    private List<NameExample> Examples(List<ConlluSentence> sentences, NameLexicon lexicon, NameSwaps swaps)
    {
        var annotator = SentenceAnnotator.Open(_options.Model, _options.Language);
        var annotated = new AnnotatedNames(lexicon);
        var examples = new List<NameExample>();
        var names = 0;
        foreach (var sentence in sentences)
        {
            var marked = annotated.Of(sentence);
            var labels = new int[sentence.Words.Count];
            NameLabel.Write(marked, labels);
            names += marked.Count;
            var variants = Enumerable.Range(0, CaseVariants.Count).Select(variant => CaseVariants.Of(sentence, variant));
            var swapped = Enumerable.Range(0, CaseVariants.Count).Select(_ => swaps.Of(sentence, marked)).OfType<ConlluSentence>();
            examples.Add(new NameExample(Readings(sentence), [.. variants.SelectMany(Readings)], [.. swapped.SelectMany(Readings)], labels));
        }

        _progress.Report($"{sentences.Count} sentences, {sentences.Sum(sentence => sentence.Words.Count)} words, {names} names");
        return names > 0 ? examples : throw new InvalidDataException("The treebanks mark no names by Entity= in MISC; nothing can be learnt from them.");

        // As the treebank has the sentence, and as the model would see it.
        Sentence[] Readings(ConlluSentence sentence) => [sentence.ToSentence(), annotator.Annotate(sentence).ToSentence()];
    }

    private IEnumerable<ConlluSentence> Chosen(IReadOnlyList<ConlluSentence> sentences)
    {
        var chosen = true;
        foreach (var sentence in sentences)
        {
            if (_options.Genres.Count > 0 && sentence.Comments.Any(comment => comment.StartsWith(NewDocument, StringComparison.Ordinal)))
            {
                chosen = sentence.Comments.Any(comment => comment.StartsWith(Genre, StringComparison.Ordinal) && _options.Genres.Contains(comment[Genre.Length..]));
            }

            if (chosen)
            {
                yield return sentence;
            }
        }
    }

    private List<string[]> ReadPlaces()
    {
        var names = new List<string[]>();
        foreach (var row in (_options.Places is null ? [] : File.ReadLines(_options.Places)).Select(line => line.Split('\t')).Where(row => row.Length > PopulationColumn))
        {
            if (int.TryParse(row[PopulationColumn], NumberStyles.None, CultureInfo.InvariantCulture, out var people) && people >= _options.PlacePopulation)
            {
                names.Add(row[NameColumn].Split(' ', StringSplitOptions.RemoveEmptyEntries));
                names.Add(row[AsciiColumn].Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        _progress.Report($"{names.Count} names of places");
        return names;
    }

    private static uint[] Keys(IEnumerable<string[]> names)
        => [.. names.Select(words => HashedNames.Key(words.Aggregate(HashedNames.Empty, (hash, word) => HashedNames.Walk(hash, word)))).Distinct().Order()];
}
