using Ledgerline.Places.Geoparsing.Weights;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Resolution;

/// <summary>Chooses the places of all groups together: each choice is weighed in the light of the others, a few times over.</summary>
internal sealed class JointResolver
{
    private const int Rounds = 4;
    private const int MostAnchors = 5;

    // Before anything is known of the other names, the theatre counts half.
    private const double FirstTheatre = 0.5;

    // Two locators that agree say all that locators can say.
    private const double MostLocated = 2;

    // At these distances the signs have a third of their weight.
    private const double NearbyKm = 30;
    private const double NearbyWideKm = 150;

    private const int RegionReach = 2;
    private const int MostContents = 40;

    // Farther neighbours add less than a hundredth.
    private const double FarthestKm = 5 * NearbyWideKm;

    // How much of a neighbour's support is taken, and how probable a candidate must be to give it.
    private const double Trust = 0.8;
    private const double LeastAnchor = 0.04;
    private readonly SignWeights<Sign> _weights;
    private readonly Containment _containment;
    private readonly IReadOnlySet<string> _theatreCountries;

    /// <summary>Resolves with <paramref name="weights"/>; <paramref name="theatreCountries"/> come first where the article does not say otherwise.</summary>
    public JointResolver(SignWeights<Sign> weights, Containment containment, IReadOnlySet<string> theatreCountries)
    {
        _weights = weights;
        _containment = containment;
        _theatreCountries = theatreCountries;
    }

    /// <summary>Sets the best candidate of each of <paramref name="groups"/>, the probabilities, and what speaks for and against each candidate.</summary>
    /// <param name="groups">The names.</param>
    /// <param name="witnesses">What else tells where the article plays.</param>
    public void Resolve(IReadOnlyList<NameGroup> groups, IReadOnlyList<Witness> witnesses)
    {
        foreach (var group in groups)
        {
            group.NoneScore = _weights[Sign.None] + (_weights[Sign.NonePlacehood] * group.PlacehoodLogit);
            SetTheatre(group, FirstTheatre);
            Weigh(group);
        }

        var dateline = groups.FirstOrDefault(group => group.Spots.Any(spot => spot.IsDateline));
        for (var round = 0; round < Rounds; round++)
        {
            var tally = AreaTally.Of(groups, witnesses);
            foreach (var group in groups)
            {
                ResolveOne(group, tally, ReferenceEquals(group, dateline) ? null : dateline?.Best);
            }
        }
    }

    private void ResolveOne(NameGroup group, AreaTally tally, Candidate? dateline)
    {
        var others = tally.Without(group);
        SetTheatre(group, 1 - others.ShareOutside(_theatreCountries));
        foreach (var candidate in group.Candidates)
        {
            var signs = candidate.Signs;
            signs[(int)Sign.SameCountry] = others.ShareOf(candidate.Place.Country);
            signs[(int)Sign.SameRegion] = others.ShareOf(candidate.Region);
            signs[(int)Sign.DatelineRegion] = dateline?.Region is { } region && region == candidate.Region ? 1 : 0;
            SetContained(candidate, group);
            SetContains(candidate, group);
            candidate.Signs[(int)Sign.RowDiffers] = RowDifference(candidate.Place, group);
            SetLocated(candidate, group);
            SetNearby(candidate, group);
        }

        Weigh(group);
    }

    private void SetTheatre(NameGroup group, double share)
    {
        foreach (var candidate in group.Candidates)
        {
            candidate.Signs[(int)Sign.Theatre] = _theatreCountries.Contains(candidate.Place.Country) ? share : 0;
            candidate.Signs[(int)Sign.Battleground] = candidate.IsOnBattleground ? share : 0;
        }
    }

    private void SetContained(Candidate candidate, NameGroup group)
    {
        var isWithin = group.Container?.Best is { } container ? _containment.IsWithin(candidate.Place, container.Place) : (bool?)null;
        candidate.Signs[(int)Sign.Contained] = isWithin == true ? 1 : 0;
        candidate.Signs[(int)Sign.NotContained] = isWithin == false ? 1 : 0;
    }

    private void SetContains(Candidate candidate, NameGroup group)
    {
        var (contains, not) = (0, 0);
        foreach (var inner in group.Contents)
        {
            if (inner.Candidates.Count > 0)
            {
                var holds = candidate.Place.Kind is PlaceKind.Country or PlaceKind.Region
                    && inner.Candidates.Take(MostContents).Any(other => _containment.IsWithin(other.Place, candidate.Place));
                (contains, not) = holds ? (contains + 1, not) : (contains, not + 1);
            }
        }

        candidate.Signs[(int)Sign.Contains] = contains > not ? 1 : 0;
        candidate.Signs[(int)Sign.ContainsNot] = not > contains ? 1 : 0;
    }

    // Of the names beside it in a row, how much of the belief is in places of another kind.
    private static double RowDifference(Place place, NameGroup group)
        => group.Row.Count == 0 ? 0 : group.Row.Average(other => other.Candidates.Where(candidate => KindInRow(candidate.Place) != KindInRow(place)).Sum(candidate => candidate.Probability));

    // "Australia and Asia": continents stand beside countries.
    private static PlaceKind KindInRow(Place place) => place is { Kind: PlaceKind.Region, Country.Length: 0 } ? PlaceKind.Country : place.Kind;

    private void SetLocated(Candidate candidate, NameGroup group)
    {
        var (located, not) = (0.0, 0.0);
        foreach (var (locator, relation) in group.Locators)
        {
            if (locator.Best is { } best)
            {
                var fit = LocatorFit.Of(candidate.Place, best.Place, relation, _containment);
                (located, not) = (located + fit.Located, not + fit.NotLocated);
            }
        }

        candidate.Signs[(int)Sign.Located] = Math.Min(located, MostLocated);
        candidate.Signs[(int)Sign.NotLocated] = Math.Min(not, MostLocated);
    }

    // One near neighbour says most of it; more of them add less and less. Countries are too large to lie beside anything.
    private static void SetNearby(Candidate candidate, NameGroup group)
    {
        var (alone, aloneWide, same) = (1.0, 1.0, 0.0);
        foreach (var neighbour in candidate.Place.Kind == PlaceKind.Country ? [] : group.Neighbours)
        {
            var (beside, besideWide) = (0.0, 0.0);
            foreach (var anchor in neighbour.Anchors)
            {
                if (anchor.Place.Id == candidate.Place.Id)
                {
                    same = Math.Max(same, anchor.Probability);
                    continue;
                }

                var km = candidate.Direction.ChordKmTo(anchor.Direction) / (anchor.Place.Kind == PlaceKind.Region ? RegionReach : 1);
                if (km > FarthestKm)
                {
                    continue;
                }

                beside += anchor.Probability * Math.Exp(-km / NearbyKm);
                besideWide += anchor.Probability * Math.Exp(-km / NearbyWideKm);
            }

            alone *= 1 - (Trust * beside);
            aloneWide *= 1 - (Trust * besideWide);
        }

        candidate.Signs[(int)Sign.Nearby] = 1 - alone;
        candidate.Signs[(int)Sign.NearbyWide] = 1 - aloneWide;
        candidate.Signs[(int)Sign.SamePlace] = same;
    }

    private void Weigh(NameGroup group)
    {
        var scores = new double[group.Candidates.Count];
        var highest = group.NoneScore;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = _weights.Sum(group.Candidates[i].Signs);
            highest = Math.Max(highest, scores[i]);
        }

        var total = Math.Exp(group.NoneScore - highest) + scores.Sum(value => Math.Exp(value - highest));
        group.Best = null;
        var best = group.NoneScore;
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

    // The few places that the name may well mean now.
    private static List<Candidate> Anchors(NameGroup group)
        => [.. group.Candidates.Where(candidate => candidate.Place.Kind != PlaceKind.Country && candidate.Probability > LeastAnchor)
            .OrderByDescending(candidate => candidate.Probability).Take(MostAnchors)];
}
