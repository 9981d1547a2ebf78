using Ledgerline.Places.Gazetteers;
using Ledgerline.Places.Geoparsing.Recognition;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Resolution;

/// <summary>Takes garbled names for the place with a name like them, where the context supports it; it never changes another choice.</summary>
internal sealed class LikenessResolver
{
    private const int MostCandidates = 6;
    private const int MostAnchors = 4;
    private const double LeastPlacehood = 0.5;
    private readonly IGazetteer _gazetteer;
    private readonly Containment _containment;
    private readonly GeoparserOptions _options;

    /// <summary>Asks <paramref name="gazetteer"/> for names that are alike.</summary>
    public LikenessResolver(IGazetteer gazetteer, Containment containment, GeoparserOptions options)
    {
        _gazetteer = gazetteer;
        _containment = containment;
        _options = options;
    }

    /// <summary>Looks for places for those of <paramref name="groups"/> that have none.</summary>
    public void Resolve(IReadOnlyList<NameGroup> groups)
    {
        var open = groups.Where(group => group.Best is null && group.Spots.Max(spot => spot.Placehood) >= LeastPlacehood)
            .Take(_options.MostLikenessSearches).ToList();
        var found = open.Select(Find).ToList();
        for (var i = 0; i < open.Count; i++)
        {
            if (found[i] is { } candidate)
            {
                open[i].Candidates = [candidate];
                open[i].Best = candidate;
            }
        }
    }

    private Candidate? Find(NameGroup group)
    {
        var kind = group.Spots.Select(spot => spot.Kind).FirstOrDefault(word => word is not null);
        if (kind is { Kind: PlaceKind.Region or PlaceKind.Country or PlaceKind.Road })
        {
            return null;
        }

        var matches = Anchors(group)
            .SelectMany(anchor => Spellings(group.Spots).SelectMany(name => _gazetteer.FindLike(name, MostCandidates, anchor.Location, _options.LikenessRadiusKm)))
            .Where(match => match.Score >= _options.LeastLikeness && (kind is null ? match.Place.Kind == PlaceKind.Settlement : CandidateMaker.Fits(kind, match.Place)))
            .Where(match => group.Container?.Best is not { } container || _containment.IsWithin(match.Place, container.Place))
            .OrderByDescending(match => match.Score).ThenBy(match => match.Place.Id)
            .DistinctBy(match => match.Place.Id)
            .ToList();
        return matches.Count == 0 || (matches.Count > 1 && matches[0].Score - matches[1].Score < _options.LikenessMargin)
            ? null
            : AsCandidate(matches[0]);
    }

    // With its kind word too: works are listed as "X mine".
    private static IEnumerable<string> Spellings(List<Spot> spots)
    {
        yield return spots[0].Name;
        if (spots.FirstOrDefault(spot => spot.OuterEnd > spot.End) is { } spot)
        {
            yield return spot.Sentence.NameOf(spot.Start, spot.OuterEnd);
        }
    }

    private Candidate AsCandidate(GazetteerMatch match)
        => new(match.Place, NameMatchKind.Likeness, match.Score)
        {
            Probability = Math.Min(_options.MostLikenessConfidence, match.Score),
            Note = $"by likeness to {match.MatchedName} and its neighbours in the text",
        };

    // What the text says it lies by comes first, then its neighbours in the text.
    private IEnumerable<Place> Anchors(NameGroup group)
        => group.Locators.Select(locator => locator.Group)
            .Concat(Neighbours(group))
            .Select(other => other.Best is { Match: not NameMatchKind.Likeness } best && IsSmall(best.Place) ? best.Place : null)
            .OfType<Place>()
            .DistinctBy(place => place.Id)
            .Take(MostAnchors);

    // Of regions only those by custom are small enough to stand for what lies around their middle; they have no shape.
    private bool IsSmall(Place place)
        => place.Kind is PlaceKind.Settlement or PlaceKind.Facility || (place.Kind == PlaceKind.Region && _gazetteer.ShapeOf(place.Id) is null);

    private static IEnumerable<NameGroup> Neighbours(NameGroup group)
        => group.Neighbours.OrderBy(other => Gap(group, other)).ThenBy(other => other.Index);

    private static int Gap(NameGroup one, NameGroup other)
        => one.Spots.Min(spot => other.Spots.Min(neighbour => Math.Abs(spot.Sentence.Index - neighbour.Sentence.Index)));
}
