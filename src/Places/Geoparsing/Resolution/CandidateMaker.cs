using Ledgerline.Places.Gazetteers;
using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Places.Geoparsing.Weights;
using Ledgerline.Places.Names;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Resolution;

/// <summary>Lists the places that a group's name may mean, with what speaks for each by itself.</summary>
internal sealed class CandidateMaker
{
    private const int MostCandidates = 60;
    private const int SharedLetters = 4;
    private const char FirstBeyondLatin = '\u0250';
    private const double DistrictKm = 25;

    // A place whose people nobody has counted is taken for a village.
    private const long UnlistedPopulation = 300;
    private const long LargeCity = 100_000;
    private readonly IGazetteer _gazetteer;
    private readonly SignWeights<Sign> _weights;
    private readonly TheatreWords _theatre;

    /// <summary>Asks <paramref name="gazetteer"/>.</summary>
    public CandidateMaker(IGazetteer gazetteer, SignWeights<Sign> weights, TheatreWords theatre)
    {
        _theatre = theatre;
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
            candidate.Region = RegionOf(candidate.Place);
            SetSigns(candidate, group, kind, spot.KindIsMatched && !spot.IsAdjective);
        }

        if (kind is null)
        {
            PreferCities(candidates);
        }

        MarkLargest(candidates);
        return [.. candidates.OrderByDescending(candidate => _weights.Sum(candidate.Signs)).ThenBy(candidate => candidate.Place.Id).Take(MostCandidates)];
    }

    /// <summary>Whether <paramref name="kind"/> can stand for <paramref name="place"/>.</summary>
    public static bool Fits(KindWord kind, Place place)
        => kind.Has(KindTraits.Vicinity) || kind.Kind == place.Kind || (kind.Kind == PlaceKind.Region && place.Kind is PlaceKind.Other)
        || (kind.Kind == PlaceKind.Other && place.Kind is PlaceKind.Region or PlaceKind.Water);

    // A district lies in the region of the settlements about its middle.
    private PlaceId? RegionOf(Place place)
        => IsDistrict(place) ? _gazetteer.Near(place.Location, DistrictKm).Where(near => near.Kind == PlaceKind.Settlement).Select(_gazetteer.RegionOf).FirstOrDefault(region => region is not null)?.Id
            : place.Kind == PlaceKind.Region ? place.Id
            : _gazetteer.RegionOf(place)?.Id;

    // First-level regions have the people of their settlements; what has a country and nobody is a district.
    private static bool IsDistrict(Place place) => place is { Kind: PlaceKind.Region, Population: 0, Country.Length: > 0 };

    // "Donetsk" alone is the city, not the region around it. As the region bears the name, so does the city, whatever spelling of it the gazetteer puts first.
    private static void PreferCities(List<Candidate> candidates)
    {
        foreach (var city in candidates.Where(candidate => candidate.Place is { Kind: PlaceKind.Settlement, Population: >= LargeCity }))
        {
            foreach (var region in candidates.Where(candidate => candidate.Place.Kind == PlaceKind.Region && candidate.Place.Id == city.Region))
            {
                region.Signs[(int)Sign.RegionOfCity] = 1;
                city.Signs[(int)Sign.Alternate] = 0;
            }
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

    private static void MarkLargest(List<Candidate> candidates)
    {
        var settlements = candidates.Where(candidate => candidate.Place is { Kind: PlaceKind.Settlement, Population: > 0 }).ToList();
        if (settlements.Count > 1 && settlements.MaxBy(candidate => candidate.Place.Population) is { } largest)
        {
            largest.Signs[(int)Sign.Largest] = 1;
        }
    }

    private void SetSigns(Candidate candidate, NameGroup group, KindWord? kind, bool kindIsMatched)
    {
        var (place, signs) = (candidate.Place, candidate.Signs);
        var isOfTheatre = _theatre.Countries.Contains(place.Country);
        if (OfMatch(candidate.Match) is { } match && (match != Sign.Alternate || IsAnotherName(group.Spots[0].Name, place)))
        {
            signs[(int)match] = 1;
        }

        signs[(int)Sign.FarFetched] = candidate.Match == NameMatchKind.Transliterated && !isOfTheatre ? 1 : 0;
        signs[(int)Sign.Theatre] = isOfTheatre ? 1 : 0;
        candidate.IsOnBattleground = _theatre.Battlegrounds.Contains(place.Country) || (candidate.Region is { } region && _theatre.Battlegrounds.Contains(region.Value));
        signs[(int)Sign.Battleground] = candidate.IsOnBattleground ? 1 : 0;
        signs[(int)OfKind(place)] = 1;
        signs[(int)Sign.Population] = place.Kind is PlaceKind.Country or PlaceKind.Region ? 0 : Math.Log10(place.Population > 0 ? place.Population : UnlistedPopulation);
        signs[(int)Sign.RegionPopulation] = place is { Kind: PlaceKind.Region, Population: > 0 } ? Math.Log10(place.Population) : 0;
        if (OfKindWord(candidate, kind, kindIsMatched) is { } word)
        {
            signs[(int)word] = 1;
        }

        if (group.Spots.Select(spot => spot.CountryHint).FirstOrDefault(country => country is not null) is { } hint)
        {
            signs[(int)(string.Equals(hint.Country, place.Country, StringComparison.Ordinal) ? Sign.Hinted : Sign.NotHinted)] = 1;
        }
    }

    // Gazetteers list a place under its Latin name first, in one romanisation of several: neither another script's own name nor another spelling is a further name.
    private static bool IsAnotherName(string name, Place place)
        => name.All(c => !char.IsLetter(c) || c < FirstBeyondLatin) && NameFolder.Skeleton(name) != NameFolder.Skeleton(place.Name);

    private static Sign? OfMatch(NameMatchKind match) => match switch
    {
        NameMatchKind.Alternate => Sign.Alternate,
        NameMatchKind.Former => Sign.Former,
        NameMatchKind.Transliterated => Sign.Transliterated,
        NameMatchKind.Inflected => Sign.Inflected,
        NameMatchKind.Adjective => Sign.Adjective,
        _ => null,
    };

    private static Sign OfKind(Place place) => place.Kind switch
    {
        PlaceKind.Country => Sign.Country,
        PlaceKind.Region => place.Country.Length == 0 ? Sign.WideRegion : IsDistrict(place) ? Sign.District : Sign.Region,
        PlaceKind.Settlement => Sign.Settlement,
        _ => Sign.OtherKind,
    };

    private static Sign? OfKindWord(Candidate candidate, KindWord? kind, bool kindIsMatched)
    {
        if (candidate.IsNamesake)
        {
            return Sign.Namesake;
        }

        if (kind is null || kind.Has(KindTraits.Vicinity))
        {
            return null;
        }

        var fits = Fits(kind, candidate.Place);
        return fits ? Sign.KindFits : kindIsMatched && kind.Kind != PlaceKind.Facility ? null : Sign.KindMisfits;
    }
}
