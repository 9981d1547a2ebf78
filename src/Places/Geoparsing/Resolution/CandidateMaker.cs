using Ledgerline.Places.Gazetteers;
using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Places.Names;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Resolution;

/// <summary>Lists the places that a group's name may mean, with what speaks for each by itself.</summary>
internal sealed class CandidateMaker
{
    private const int MostCandidates = 60;
    private const int SharedLetters = 4;
    private const long LargeCity = 100_000;
    private readonly IGazetteer _gazetteer;
    private readonly ResolutionWeights _weights;
    private readonly IReadOnlySet<string> _theatreCountries;

    /// <summary>Asks <paramref name="gazetteer"/>.</summary>
    public CandidateMaker(IGazetteer gazetteer, ResolutionWeights weights, IReadOnlySet<string> theatreCountries)
    {
        _theatreCountries = theatreCountries;
        _gazetteer = gazetteer;
        _weights = weights;
    }

    /// <summary>The candidates of <paramref name="group"/>, the likeliest first.</summary>
    public List<Candidate> Make(NameGroup group)
    {
        var spot = group.Spots[0];
        var kind = group.Spots.Select(other => other.Kind).FirstOrDefault(other => other is not null);
        var candidates = spot.Matches.Where(match => match.Kind != NameMatchKind.Likeness)
            .Select(match => new Candidate(match.Place, match.Kind, match.Score)).ToList();
        if (kind is { Kind: PlaceKind.Region } && !kind.Has(KindTraits.Beside) && !candidates.Any(candidate => candidate.Place.Kind == PlaceKind.Region))
        {
            candidates.AddRange(RegionsOf(spot.Name, candidates));
        }

        if (kind is not null && IsNamesakeKind(kind) && !candidates.Any(candidate => Fits(kind, candidate.Place)))
        {
            candidates = [.. candidates.Select(candidate => AsNamesake(candidate, kind))];
        }

        foreach (var candidate in candidates)
        {
            candidate.Region = candidate.Place.Kind == PlaceKind.Region ? candidate.Place.Id : _gazetteer.RegionOf(candidate.Place)?.Id;
            candidate.Base = Base(candidate, group, kind, spot.KindIsMatched && !spot.IsAdjective);
        }

        if (kind is null)
        {
            PreferCities(candidates);
        }

        return [.. candidates.OrderByDescending(candidate => candidate.Base + (_theatreCountries.Contains(candidate.Place.Country) ? _weights.Theatre : 0)).ThenBy(candidate => candidate.Place.Id).Take(MostCandidates)];
    }

    /// <summary>Whether <paramref name="kind"/> can stand for <paramref name="place"/>.</summary>
    public static bool Fits(KindWord kind, Place place)
        => kind.Has(KindTraits.Vicinity) || kind.Kind == place.Kind || (kind.Kind == PlaceKind.Region && place.Kind is PlaceKind.Other)
        || (kind.Kind == PlaceKind.Other && place.Kind is PlaceKind.Region or PlaceKind.Water);

    // "Donetsk" alone is the city, not the region around it.
    private void PreferCities(List<Candidate> candidates)
    {
        var cities = candidates.Where(candidate => candidate.Place is { Kind: PlaceKind.Settlement, Population: >= LargeCity })
            .Select(candidate => candidate.Region).ToHashSet();
        foreach (var region in candidates.Where(candidate => candidate.Place.Kind == PlaceKind.Region && cities.Contains(candidate.Place.Id)))
        {
            region.Base += _weights.RegionOfCity;
        }
    }

    // The region that a settlement gives its name to, where the gazetteer does not list it under that name: "Xska oblast" around X.
    private List<Candidate> RegionsOf(string name, IReadOnlyList<Candidate> candidates)
    {
        var folded = NameFolder.Skeleton(name);
        return [.. candidates.Take(MostCandidates)
            .Select(candidate => _gazetteer.RegionOf(candidate.Place))
            .OfType<Place>()
            .DistinctBy(region => region.Id)
            .Where(region => SharesStem(folded, NameFolder.Skeleton(region.Name)))
            .Select(region => new Candidate(region, NameMatchKind.Alternate, 1))];
    }

    private static bool SharesStem(string one, string other)
        => one.Length >= SharedLetters && other.Length >= SharedLetters && one.AsSpan(0, SharedLetters).SequenceEqual(other.AsSpan(0, SharedLetters));

    private static bool IsNamesakeKind(KindWord kind) => kind.Has(KindTraits.Beside);

    private static Candidate AsNamesake(Candidate candidate, KindWord kind)
        => candidate.Place.Kind != PlaceKind.Settlement ? candidate
            : new(candidate.Place, candidate.Match, candidate.MatchScore)
            {
                IsNamesake = true,
                Note = $"{candidate.Place.Name} gives its name to the {kind.Class} that is meant, which the gazetteer lacks",
            };

    private double Base(Candidate candidate, NameGroup group, KindWord? kind, bool kindIsMatched)
    {
        var place = candidate.Place;
        var score = _weights.Match[(int)candidate.Match];
        score += candidate.Match == NameMatchKind.Transliterated && !_theatreCountries.Contains(place.Country) ? _weights.FarFetched : 0;
        score += place.Kind switch
        {
            PlaceKind.Country => _weights.Country,
            PlaceKind.Region => _weights.Region,
            _ => _weights.Settlement + (Math.Log10(place.Population + 1) * _weights.Population),
        };
        score += candidate.IsNamesake ? _weights.Namesake
            : kind is null || kind.Has(KindTraits.Vicinity) ? 0
            : kindIsMatched && !Fits(kind, place) && kind.Kind != PlaceKind.Facility ? 0
            : Fits(kind, place) ? _weights.KindFits : _weights.KindMisfits;
        var hint = group.Spots.Select(spot => spot.CountryHint).FirstOrDefault(country => country is not null);
        score += hint is null ? 0 : string.Equals(hint.Country, place.Country, StringComparison.Ordinal) ? _weights.Contained : _weights.NotContained;
        return score;
    }
}
