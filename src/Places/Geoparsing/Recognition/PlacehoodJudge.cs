using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Places.Geoparsing.Weights;

namespace Ledgerline.Places.Geoparsing.Recognition;

/// <summary>Weighs what speaks for and against a spot naming a place.</summary>
internal sealed class PlacehoodJudge
{
    // Of names that are taken from this probability on, the harmonic mean of precision and recall is about highest: half of the mean itself
    // (Lipton, Elkan and Naryanaswamy 2014).
    private const double LeastPlacehood = 0.42;

    // The text says in so many words that it is one.
    private const double LeastExplained = 0.7;
    private readonly SignWeights<PlacehoodSign> _weights;
    private readonly PlaceLexicon _lexicon;
    private readonly NameCompany _company;
    private readonly PlacehoodSignReader _reader;

    /// <summary>Judges with <paramref name="weights"/>.</summary>
    public PlacehoodJudge(SignWeights<PlacehoodSign> weights, PlaceLexicon lexicon, NameCompany company, PlacehoodSignReader reader)
    {
        _weights = weights;
        _lexicon = lexicon;
        _company = company;
        _reader = reader;
    }

    /// <summary>Sets nature and placehood of <paramref name="spots"/>, which stand in one sentence in order.</summary>
    public void Judge(IReadOnlyList<Spot> spots)
    {
        var scores = new double[spots.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            spots[i].Signs = _reader.Read(spots[i]);
            scores[i] = _weights.Sum(spots[i].Signs);
        }

        for (var i = 0; i < spots.Count; i++)
        {
            var isInRow = (i > 0 && scores[i - 1] > 0 && Coordination.Joins(spots[i - 1], spots[i], _lexicon))
                || (i + 1 < spots.Count && scores[i + 1] > 0 && Coordination.Joins(spots[i], spots[i + 1], _lexicon));
            spots[i].Signs[(int)PlacehoodSign.Row] = isInRow ? 1 : 0;
            spots[i].Placehood = Math.Max(spots[i].IsExplained ? LeastExplained : 0, 1 / (1 + Math.Exp(-_weights.Sum(spots[i].Signs))));
            spots[i].Nature = spots[i].Placehood <= LeastPlacehood ? SpotNature.Rejected : _company.IsAuthority(spots[i]) || _company.IsGrouping(spots[i]) ? SpotNature.Actor : SpotNature.Place;
        }
    }
}
