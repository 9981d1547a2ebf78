using Ledgerline.Places.Geoparsing.Recognition;
using Ledgerline.Places.Geoparsing.Weights;

namespace Ledgerline.Places.Training;

/// <summary>Makes examples of the words of a text that may name places: a place, or none.</summary>
internal static class PlacehoodExampleMaker
{
    /// <summary>The examples of <paramref name="spots"/>, the words that were weighed in <paramref name="text"/>.</summary>
    public static IEnumerable<RankingExample> Make(ToponymText text, IEnumerable<Spot> spots)
    {
        var none = new double[SignWeights<PlacehoodSign>.Count];
        foreach (var spot in spots.Where(spot => !spot.IsRoadCode))
        {
            var isMarked = text.Toponyms.Any(gold => gold.Span.Overlaps(spot.Span));
            yield return new([spot.Signs, none], [isMarked, !isMarked], 1);
        }
    }
}
