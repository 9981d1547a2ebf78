using Ledgerline.Records;

namespace Ledgerline.Web.Tests.Sample;

/// <summary>Turns evidence into probabilities: enough of a model to draw pages from.</summary>
internal static class SampleVerdict
{
    public static PlaceStatus Of(Place place, Day on, Day asOf, IReadOnlyList<Evidence> evidence)
    {
        var statuses = SampleWorld.Theatre.Sides.Select(s => ControlStatus.HeldBy(s.Code)).Append(ControlStatus.Contested).ToList();
        var odds = statuses.ToDictionary(s => s, s => Math.Exp(evidence.Where(e => e.For == s).Sum(e => e.Weight)));
        var total = odds.Values.Sum();
        var best = statuses.MaxBy(s => odds[s]);
        return new PlaceStatus
        {
            Place = place,
            On = on,
            AsOf = asOf,
            Status = evidence.Count == 0 ? ControlStatus.Unknown : best,
            Probability = SampleWorld.Theatre.Sides.ToDictionary(s => s.Code, s => new Probability(odds[ControlStatus.HeldBy(s.Code)] / total)),
            Contested = new Probability(odds[ControlStatus.Contested] / total),
            Evidence = evidence,
        };
    }
}
