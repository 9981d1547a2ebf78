using Ledgerline.Linguistics.Learning;
using Ledgerline.Linguistics.Vectors;

namespace Ledgerline.Linguistics.Names;

/// <summary>Learns a language's name weights from examples once; the lists and the words' classes are the same in every round.</summary>
internal sealed class NameRound
{
    private readonly NameLexicon _lexicon;
    private readonly NameTrainingOptions _options;
    private readonly HashedNames _places;
    private readonly HashedNames _givens;
    private readonly WordClasses _classes = WordClasses.None;
    private readonly WordVectors? _vectors;

    /// <summary>Takes the lists, and sorts the words of <see cref="NameTrainingOptions.Vectors"/> into classes.</summary>
    /// <param name="lexicon">The words that tell what a name names.</param>
    /// <param name="places">Names of places, word by word.</param>
    /// <param name="givens">Given names.</param>
    /// <param name="options">How to learn.</param>
    public NameRound(NameLexicon lexicon, IEnumerable<string[]> places, IEnumerable<string> givens, NameTrainingOptions options)
    {
        (_lexicon, _options) = (lexicon, options);
        _places = new HashedNames(Keys(places));
        _givens = new HashedNames(Keys(givens.Select(name => name.Split(' '))));
        if (options.Vectors is not null)
        {
            var vectors = WordVectors.Read(options.Vectors, options.VectorWords);
            var (words, hashed) = WordClassBuilder.Hashed(vectors);
            (_classes, _vectors) = (WordClassBuilder.Build(vectors, words, hashed, options.Seed), hashed.Standardized());
        }
    }

    /// <summary>Learns.</summary>
    public NameModel Learn(IReadOnlyList<NameExample> examples, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var weights = new NameLearner(_lexicon, new NameTraits(_places, _givens, _classes), _options).Learn(examples, progress, cancellationToken);
        var frozen = WeightFreezer.Freeze(weights, NameLabel.Count, new PruneOptions { MaxBytes = _options.Bytes });
        var network = _vectors is null ? null
            : new NameNetworkLearner(_lexicon, new NameTraits(_places, _givens, _classes), _vectors, _options).Learn(examples, progress, cancellationToken);
        return new NameModel(_options.Language, frozen, _places, _givens, _classes, network);
    }

    private static uint[] Keys(IEnumerable<string[]> names)
        => [.. names.Select(words => HashedNames.Key(words.Aggregate(HashedNames.Empty, (hash, word) => HashedNames.Walk(hash, word)))).Distinct().Order()];
}
