using Ledgerline.Places.Gazetteers;
using Ledgerline.Places.Geoparsing;
using Ledgerline.Places.Geoparsing.Recognition;
using Ledgerline.Places.Geoparsing.Weights;
using Ledgerline.Records;

namespace Ledgerline.Places.Training;

/// <summary>Learns the weights that places are recognised and chosen with from texts whose places people marked. The same texts give the same weights.</summary>
/// <remarks>
/// What the other names of a text mean is a sign for each name, so learning goes in rounds (pseudo-likelihood, Besag 1975): the texts are
/// resolved with the weights at hand, the weights are fitted to what then speaks for each candidate, and so on. No theatre is read with.
/// </remarks>
public sealed class PlaceTrainer
{
    private const int Rounds = 3;
    private readonly IGazetteer _gazetteer;
    private readonly PlaceLexicons _lexicons;
    private readonly GeoparserOptions _options = new();
    private readonly TheatreWords _nowhere;

    /// <summary>Creates a trainer.</summary>
    /// <param name="gazetteer">The places that names may mean; not disposed of.</param>
    /// <param name="lexicons">What is known of each language.</param>
    public PlaceTrainer(IGazetteer gazetteer, PlaceLexicons lexicons)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(lexicons);
        _gazetteer = gazetteer;
        _lexicons = lexicons;
        _nowhere = new(new Theatre { Id = "none", Name = "none", Sides = [], Actors = [], Countries = [] }, gazetteer);
    }

    /// <summary>Learns from those of <paramref name="texts"/> that are learnt from, and writes the tables of weights.</summary>
    /// <param name="texts">The texts, those that are scored among them; they are told apart by <see cref="ToponymText.IsLearntFrom"/>.</param>
    /// <param name="parse">Parses an article.</param>
    /// <param name="placehood">Where the table goes that tells whether words name a place.</param>
    /// <param name="resolution">Where the table goes that tells which place they mean.</param>
    /// <param name="progress">Told of each round.</param>
    /// <exception cref="InvalidDataException">None of the texts is learnt from.</exception>
    public void Train(IReadOnlyList<ToponymText> texts, Func<Article, ParsedArticle> parse, TextWriter placehood, TextWriter resolution, IProgress<string> progress)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(parse);
        ArgumentNullException.ThrowIfNull(placehood);
        ArgumentNullException.ThrowIfNull(resolution);
        ArgumentNullException.ThrowIfNull(progress);
        var learnt = texts.Where(text => text.IsLearntFrom).ToList();
        if (learnt.Count == 0)
        {
            throw new InvalidDataException("None of the texts belongs to the half that is learnt from.");
        }

        var parsed = learnt.AsParallel().AsOrdered().Select(text => parse(text.ToArticle())).ToList();
        var weights = new BuiltInWeights(BuiltInWeights.Instance.Placehood.ByHand(), BuiltInWeights.Instance.Resolution.ByHand());
        for (var round = 1; round <= Rounds; round++)
        {
            var examples = Examples(parsed, (article, index) => PlacehoodExampleMaker.Make(learnt[index], Reading(article, weights).Weigh()));
            weights = weights with { Placehood = Fit(examples, weights.Placehood, $"placehood, round {round}", progress) };
        }

        for (var round = 1; round <= Rounds; round++)
        {
            var examples = Examples(parsed, (article, index) => RankingExampleMaker.Make(learnt[index], Reading(article, weights).ReadGroups()));
            weights = weights with { Resolution = Fit(examples, weights.Resolution, $"resolution, round {round}", progress) };
        }

        weights.Placehood.Write(placehood);
        weights.Resolution.Write(resolution);
    }

    private static List<RankingExample> Examples(List<ParsedArticle> parsed, Func<ParsedArticle, int, IEnumerable<RankingExample>> make)
        => [.. parsed.AsParallel().AsOrdered().SelectMany((article, index) => make(article, index).ToList())];

    private static SignWeights<TSign> Fit<TSign>(List<RankingExample> examples, SignWeights<TSign> weights, string round, IProgress<string> progress)
        where TSign : struct, Enum
    {
        var fit = new LogLinearFit<TSign>(examples);
        var fitted = fit.Fit(weights);
        progress.Report(FormattableString.Invariant($"{round}: {examples.Count} examples, log-likelihood {fit.LogLikelihood(weights):0.0000} before and {fit.LogLikelihood(fitted):0.0000} after the fit"));
        return fitted;
    }

    private ArticleReading Reading(ParsedArticle article, BuiltInWeights weights)
        => new(article, new NameLookup(_gazetteer), _lexicons.For(article.Article.Language), _nowhere, _options, weights);
}
