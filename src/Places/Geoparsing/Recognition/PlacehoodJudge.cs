using Ledgerline.Places.Gazetteers;
using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Recognition;

/// <summary>Judges whether the words of a spot name a place at all.</summary>
internal sealed class PlacehoodJudge
{
    private readonly PlacehoodWeights _weights = new();
    private readonly PlaceLexicon _lexicon;
    private readonly DocumentWords _document;
    private readonly NameCompany _company;
    private readonly IReadOnlySet<string> _theatreCountries;
    private readonly IReadOnlySet<string> _theatreNames;

    /// <summary>Judges with the words of <paramref name="lexicon"/> and <paramref name="document"/>.</summary>
    public PlacehoodJudge(
        PlaceLexicon lexicon,
        DocumentWords document,
        NameCompany company,
        IReadOnlySet<string> theatreCountries,
        IReadOnlySet<string> theatreNames)
    {
        _lexicon = lexicon;
        _document = document;
        _company = company;
        _theatreCountries = theatreCountries;
        _theatreNames = theatreNames;
    }

    /// <summary>Sets what the spots of one sentence are, and how surely.</summary>
    public void Judge(IReadOnlyList<Spot> spots)
    {
        var scores = spots.Select(Score).ToArray();
        for (var i = 0; i < spots.Count; i++)
        {
            var isInRow = (i > 0 && scores[i - 1] > 0 && Coordination.Joins(spots[i - 1], spots[i], _lexicon))
                || (i + 1 < spots.Count && scores[i + 1] > 0 && Coordination.Joins(spots[i], spots[i + 1], _lexicon));
            var score = scores[i] + (isInRow ? _weights.Row : 0);
            spots[i].Placehood = 1 / (1 + Math.Exp(-score));
            spots[i].Nature = score <= 0 ? SpotNature.Rejected : _company.IsAuthority(spots[i]) ? SpotNature.Actor : SpotNature.Place;
        }
    }

    private double Score(Spot spot)
    {
        if (spot.IsRoadCode)
        {
            return _weights.KindWord;
        }

        return _weights.Start + Prior(spot) + Signs(spot) + Doubts(spot);
    }

    private double Prior(Spot spot)
    {
        var population = spot.Matches.Where(match => match.Kind != NameMatchKind.Adjective).Select(match => match.Place.Population).DefaultIfEmpty(0).Max();
        var isLarge = spot.Matches.Any(match => match.Kind is NameMatchKind.Official or NameMatchKind.Alternate or NameMatchKind.Inflected
            && match.Place.Kind is PlaceKind.Country or PlaceKind.Region);
        var isOfTheatre = spot.Matches.Any(match => _theatreCountries.Contains(match.Place.Country)) || _theatreNames.Contains(spot.Name);
        return (Math.Log10(population + 1) * _weights.Population)
            + (isLarge && spot.Name.Length > 3 ? _weights.Country : 0)
            + (isOfTheatre ? _weights.Theatre : 0)
            + (spot.IsAdjective && spot.Kind is null ? _weights.Adjective : 0)
            + (IsFarFetched(spot) ? _weights.FarFetched : 0)
            + (spot.Matches.Any(match => match.Kind is NameMatchKind.Official or NameMatchKind.Inflected) ? 0 : _weights.NotOfficial)
            + (spot.End - spot.Start > 1 ? _weights.ManyWords : spot.Name.Length <= 3 ? _weights.Short : 0);
    }

    // Only another romanisation fits, and of places elsewhere.
    private bool IsFarFetched(Spot spot)
        => spot.Matches.All(match => match.Kind is NameMatchKind.Transliterated or NameMatchKind.Adjective && !_theatreCountries.Contains(match.Place.Country));

    private double Signs(Spot spot)
    {
        var score = 0.0;
        score += StandsAfterPreposition(spot) ? _weights.Preposition : 0;
        score += spot.Kind is not null ? _weights.KindWord : 0;
        score += spot.Container is not null || spot.CountryHint is not null || spot.IsDateline ? _weights.Container : 0;
        score += spot.Sentence.EntityOver(spot.Start, spot.End) is EntityKind.Location or EntityKind.Facility ? _weights.PlaceEntity : 0;
        return score;
    }

    private double Doubts(Spot spot)
    {
        var sentence = spot.Sentence;
        var entity = sentence.EntityOver(spot.Start, spot.End);
        var score = 0.0;
        score += _company.IsPerson(spot) ? _weights.Person
            : entity == EntityKind.Person && !IsKnownInTheatre(spot) ? _weights.PersonEntity
            : 0;
        score += _company.IsOrganisation(spot) && !_company.IsAuthority(spot) ? _weights.Organisation : 0;
        score += _company.HasStranger(spot) ? _weights.Neighbour : 0;
        return spot.End - spot.Start == 1 ? score + DoubtsOfWord(spot) : score;
    }

    // The tagger's guess at a lone name is no evidence against a place that the theatre's countries have by just that name.
    private bool IsKnownInTheatre(Spot spot)
        => spot.Matches.Any(match => match.Kind is NameMatchKind.Official or NameMatchKind.Alternate or NameMatchKind.Former or NameMatchKind.Inflected
            && _theatreCountries.Contains(match.Place.Country));

    private double DoubtsOfWord(Spot spot)
    {
        var sentence = spot.Sentence;
        var lower = sentence.LowerAt(spot.Start);
        var opens = sentence.OpensSentence(spot.Start) || sentence.IsTitleCase;
        var score = 0.0;
        score += _document.IsSurname(lower) && spot.Kind is null ? _weights.Surname : 0;
        if (_lexicon.IsOrdinary(lower) || _lexicon.Is(WordClass.GivenName, lower) || _lexicon.Directions.MatchAt(sentence, spot.Start, out _) > 0
            || _lexicon.Kinds.MatchAt(sentence, spot.Start, out _) > 0)
        {
            score += opens ? _weights.CommonOpening : _weights.Common;
        }

        score += opens && _document.IsWrittenSmall(lower) ? _weights.WrittenSmall : 0;
        score += sentence.PosAt(spot.Start) is UniversalPos.Adp or UniversalPos.Adv or UniversalPos.Aux or UniversalPos.Cconj or UniversalPos.Det
            or UniversalPos.Pron or UniversalPos.Sconj or UniversalPos.Verb or UniversalPos.Num or UniversalPos.Part ? _weights.OtherTag : 0;
        score += _lexicon.Is(WordClass.ActorVerb, sentence.LowerAt(spot.End)) && !IsCountryOrLarge(spot) ? _weights.Speaks : 0;
        return score;
    }

    private bool StandsAfterPreposition(Spot spot)
    {
        var at = spot.OuterStart - 1;
        return _lexicon.Is(WordClass.PlacePreposition, spot.Sentence.LowerAt(at)) || _lexicon.Is(WordClass.PlacePreposition, spot.Sentence.LowerAt(spot.Start - 1));
    }

    private static bool IsCountryOrLarge(Spot spot)
        => spot.Matches.Any(match => match.Place.Kind == PlaceKind.Country || match.Place.Population > 1_000_000);
}
