using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Resolution;

/// <summary>Chooses the places of all groups together: each choice is weighed in the light of the others, a few times over.</summary>
internal sealed class JointResolver
{
    private const int Rounds = 4;
    private const int MostAnchors = 5;
    private readonly ResolutionWeights _weights;
    private readonly Containment _containment;
    private readonly LocatorFit _fit;
    private readonly IReadOnlySet<string> _theatreCountries;

    /// <summary>Resolves with <paramref name="weights"/>; <paramref name="theatreCountries"/> come first where the article does not say otherwise.</summary>
    public JointResolver(ResolutionWeights weights, Containment containment, IReadOnlySet<string> theatreCountries)
    {
        _weights = weights;
        _containment = containment;
        _fit = new(weights);
        _theatreCountries = theatreCountries;
    }

    /// <summary>Sets the best candidate of each of <paramref name="groups"/>, and the probabilities.</summary>
    public void Resolve(IReadOnlyList<NameGroup> groups)
    {
        foreach (var group in groups)
        {
            Weigh(group, candidate => candidate.Base + (_theatreCountries.Contains(candidate.Place.Country) ? _weights.Theatre / 2 : 0));
        }

        for (var round = 0; round < Rounds; round++)
        {
            var tally = AreaTally.Of(groups);
            foreach (var group in groups)
            {
                ResolveOne(group, tally);
            }
        }
    }

    private void ResolveOne(NameGroup group, AreaTally tally)
    {
        var others = tally.Without(group);
        var foreign = 1 - _theatreCountries.Sum(others.ShareOf);
        var theatre = _weights.Theatre * (others.IsEmpty ? 1 : Math.Max(0, 1 - foreign));
        Weigh(group, candidate => candidate.Base
            + (_theatreCountries.Contains(candidate.Place.Country) ? theatre : 0)
            + (_weights.SameCountry * others.ShareOf(candidate.Place.Country))
            + (_weights.SameRegion * others.ShareOf(candidate.Region))
            + InContainer(candidate, group)
            + AtLocators(candidate, group)
            + (_weights.Nearby * Nearness(candidate, group)));
    }

    private double InContainer(Candidate candidate, NameGroup group)
        => group.Container?.Best is not { } container ? 0
            : _containment.IsWithin(candidate.Place, container.Place) ? _weights.Contained : _weights.NotContained;

    private double AtLocators(Candidate candidate, NameGroup group)
    {
        var score = 0.0;
        foreach (var (locator, relation) in group.Locators)
        {
            if (locator.Best is { } best)
            {
                score += _fit.Score(candidate.Place, best.Place, relation, _containment);
            }
        }

        return Math.Clamp(score, 2 * _weights.NotLocated, 2 * _weights.Located);
    }

    // One near neighbour says most of it; more of them add less and less.
    private double Nearness(Candidate candidate, NameGroup group)
    {
        if (candidate.Place.Kind == PlaceKind.Country)
        {
            return 0;
        }

        var alone = 1.0;
        foreach (var neighbour in group.Neighbours)
        {
            var beside = 0.0;
            foreach (var anchor in neighbour.Anchors)
            {
                var reach = anchor.Place.Kind == PlaceKind.Region ? 2 * _weights.NearbyKm : _weights.NearbyKm;
                beside += anchor.Probability * Math.Exp(-candidate.Place.Location.DistanceKmTo(anchor.Place.Location) / reach);
            }

            alone *= 1 - (_weights.Trust * beside);
        }

        return 1 - alone;
    }

    private void Weigh(NameGroup group, Func<Candidate, double> score)
    {
        var scores = group.Candidates.Select(score).ToArray();
        var highest = Math.Max(_weights.None, scores.DefaultIfEmpty(_weights.None).Max());
        var total = Math.Exp(_weights.None - highest) + scores.Sum(value => Math.Exp(value - highest));
        group.Best = null;
        var best = _weights.None;
        for (var i = 0; i < scores.Length; i++)
        {
            group.Candidates[i].Probability = Math.Exp(scores[i] - highest) / total;
            if (scores[i] > best)
            {
                (best, group.Best) = (scores[i], group.Candidates[i]);
            }
        }

        group.Anchors = Anchors(group);
    }

    // The few places that the name may well mean now; countries are too large to lie beside anything.
    private List<Candidate> Anchors(NameGroup group)
        => [.. group.Candidates.Where(candidate => candidate.Place.Kind != PlaceKind.Country && candidate.Probability > _weights.LeastAnchor)
            .OrderByDescending(candidate => candidate.Probability).Take(MostAnchors)];
}
