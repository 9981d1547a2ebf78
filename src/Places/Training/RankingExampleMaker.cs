using Ledgerline.Places.Geoparsing.Recognition;
using Ledgerline.Places.Geoparsing.Resolution;
using Ledgerline.Places.Geoparsing.Weights;
using Ledgerline.Records;

namespace Ledgerline.Places.Training;

/// <summary>Makes examples of the names of a text and the places that people marked in it.</summary>
internal static class RankingExampleMaker
{
    // Two points of one place lie no farther apart than the first; farther than the second is another place.
    private const double SamePlaceKm = 30;
    private const double FarthestKm = 161;

    // Where atlases set the name of a country or continent is a convention.
    private const double VastKm = 1500;

    /// <summary>The examples of <paramref name="groups"/>, the names of <paramref name="text"/>; names that are not marked, or without a point, are left out: whether a name names a place is not asked here.</summary>
    public static IEnumerable<RankingExample> Make(ToponymText text, IEnumerable<NameGroup> groups)
    {
        foreach (var group in groups)
        {
            var marked = group.Spots.Select(spot => Marked(text, spot)).OfType<GoldToponym>().ToList();
            if (marked.Where(gold => gold.Location is not null).GroupBy(gold => (gold.Id, gold.Location)).MaxBy(same => same.Count()) is { } same)
            {
                yield return Example(group, Right(group, same.First()), same.Count());
            }
        }
    }

    private static GoldToponym? Marked(ToponymText text, Spot spot) => text.Toponyms.FirstOrDefault(gold => gold.Span.Overlaps(spot.Span));

    // The place with the marked identity; where there is none, those about the marked point.
    private static Func<Candidate, bool> Right(NameGroup group, GoldToponym gold)
    {
        if (gold.Id is { } id && group.Candidates.Any(candidate => candidate.Place.Id == id))
        {
            return candidate => candidate.Place.Id == id;
        }

        var point = gold.Location!.Value; // Marks without a point are left out above.
        var nearest = group.Candidates.Select(candidate => candidate.Place.Location.DistanceKmTo(point)).DefaultIfEmpty(double.MaxValue).Min();
        var reach = Math.Min(Math.Max(nearest, SamePlaceKm), FarthestKm);
        return candidate => candidate.Place.Location.DistanceKmTo(point) <= (IsVast(candidate.Place) ? VastKm : reach);
    }

    private static bool IsVast(Place place) => place.Kind == PlaceKind.Country || place is { Kind: PlaceKind.Region, Country.Length: 0 };

    private static RankingExample Example(NameGroup group, Func<Candidate, bool> isRight, double weight)
    {
        var none = new double[SignWeights<Sign>.Count];
        none[(int)Sign.None] = 1;
        none[(int)Sign.NonePlacehood] = group.PlacehoodLogit;
        bool[] right = [.. group.Candidates.Select(isRight)];
        return new([.. group.Candidates.Select(candidate => candidate.Signs.ToArray()), none], [.. right, !right.Contains(true)], weight);
    }
}
