using System.Globalization;
using Ledgerline.Linguistics.Conllu;
using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Names;

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
        ArgumentOutOfRangeException.ThrowIfLessThan(options.VectorWords, 1);
        Check(options.Network);
        _options = options;
        _progress = progress;
    }

    /// <summary>Learns weights and writes their file.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The treebanks mark no names, or a table, lexicon or file of vectors cannot be read.</exception>
    /// <exception cref="LinguisticsModelException">The language's model cannot be read.</exception>
    public void Train(Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(output);
        var lexicon = NameLexicon.Load(_options.Lexicons, _options.Language);
        var sentences = _options.Treebanks.SelectMany(path => Chosen(ConlluReader.ReadFile(path).Sentences)).ToList();
        var (places, givens) = (ReadPlaces(), _options.Givens.SelectMany(File.ReadLines).Where(name => name.Length > 1).ToList());
        var swaps = new NameSwaps(places, givens, new StableRandom((ulong)_options.Seed));
        var examples = new NameExamples(lexicon, SentenceAnnotator.Open(_options.Model, _options.Language)).Marked(sentences, swaps).ToList();
        Report(examples, "marked");
        if (examples.TrueForAll(example => example.Labels.All(label => label == NameLabel.Outside)))
        {
            throw new InvalidDataException("The treebanks mark no names by Entity= in MISC; nothing can be learnt from them.");
        }

        var round = new NameRound(lexicon, places, givens, _options);
        var model = round.Learn(examples, _progress, cancellationToken);
        if (_options.Unmarked.Count > 0)
        {
            var annotator = SentenceAnnotator.Open(_options.UnmarkedModel ?? _options.Model, _options.Language);
            var found = new NameExamples(lexicon, annotator).Found(_options.Unmarked.SelectMany(path => ConlluReader.ReadFile(path).Sentences), model).ToList();
            Report(found, "found");
            model = round.Learn([.. examples, .. found], _progress, cancellationToken);
        }

        NameModelFile.Write(output, model);
    }

    private void Report(List<NameExample> examples, string how)
    {
        var names = examples.Sum(example => example.Labels.Count(label => label % 2 == 1));
        _progress.Report($"{examples.Count} sentences, {examples.Sum(example => example.Labels.Length)} words, {names} names {how}");
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

    private static void Check(NameNetworkOptions network)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(network.Dimensions, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(network.Hidden, 1);
        ArgumentOutOfRangeException.ThrowIfNotEqual(network.Hidden % 8, 0);
        ArgumentOutOfRangeException.ThrowIfLessThan(network.Epochs, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(network.Batch, 1);
        foreach (var share in (ReadOnlySpan<double>)[network.Dropout, network.InputDropout, network.WordDropout])
        {
            ArgumentOutOfRangeException.ThrowIfNegative(share);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(share, 1);
        }
    }
}
