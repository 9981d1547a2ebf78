using Ledgerline.Places.Gazetteers;
using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Places.Geoparsing.Weights;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Recognition;

/// <summary>Reads from the words around a spot what speaks for and against it naming a place.</summary>
internal sealed class PlacehoodSignReader
{
    private const int ShortName = 3;
    private const long LargeCity = 1_000_000;
    private readonly PlaceLexicon _lexicon;
    private readonly DocumentWords _document;
    private readonly NameCompany _company;
    private readonly TheatreWords _theatre;

    /// <summary>Reads with the words of <paramref name="lexicon"/>.</summary>
    public PlacehoodSignReader(PlaceLexicon lexicon, DocumentWords document, NameCompany company, TheatreWords theatre)
    {
        _lexicon = lexicon;
        _document = document;
        _company = company;
        _theatre = theatre;
    }

    /// <summary>The signs of <paramref name="spot"/>, by <see cref="PlacehoodSign"/>; a row with other names shows only among them.</summary>
    public double[] Read(Spot spot)
    {
        var signs = new double[SignWeights<PlacehoodSign>.Count];
        if (spot.IsRoadCode)
        {
            signs[(int)PlacehoodSign.KindWord] = 1;
            return signs;
        }

        signs[(int)PlacehoodSign.Start] = 1;
        ReadName(spot, signs);
        ReadPhrase(spot, signs);
        ReadEntity(spot, signs);
        if (spot.End - spot.Start == 1)
        {
            ReadWord(spot, signs);
        }

        return signs;
    }

    private void ReadName(Spot spot, double[] signs)
    {
        var population = 0L;
        var (isLarge, isDistrict, isOfTheatre, isOfficial, isFarFetched) = (false, false, _theatre.SideNames.Contains(spot.Name), false, true);
        foreach (var match in spot.Matches)
        {
            var place = match.Place;
            population = match.Kind == NameMatchKind.Adjective ? population : Math.Max(population, place.Population);
            var isNamed = match.Kind is NameMatchKind.Official or NameMatchKind.Alternate or NameMatchKind.Inflected;
            isDistrict |= isNamed && place is { Kind: PlaceKind.Region, Population: 0, Country.Length: > 0 };
            isLarge |= isNamed && place.Kind is PlaceKind.Country or PlaceKind.Region;
            isOfTheatre |= _theatre.Countries.Contains(place.Country);
            isOfficial |= match.Kind is NameMatchKind.Official or NameMatchKind.Inflected;
            isFarFetched &= match.Kind is NameMatchKind.Transliterated or NameMatchKind.Adjective && !_theatre.Countries.Contains(place.Country);
        }

        var isKnown = spot.Matches.Count > 0;
        var hasManyWords = spot.End - spot.Start > 1;
        Set(signs, PlacehoodSign.Population, Math.Log10(population + 1));
        Set(signs, PlacehoodSign.Country, isLarge && spot.Name.Length > ShortName);
        Set(signs, PlacehoodSign.District, isDistrict);
        Set(signs, PlacehoodSign.Theatre, isOfTheatre);
        Set(signs, PlacehoodSign.Adjective, spot.IsAdjective && spot.Kind is null);
        Set(signs, PlacehoodSign.FarFetched, isKnown && isFarFetched);
        Set(signs, PlacehoodSign.NotOfficial, isKnown && !isOfficial);
        Set(signs, PlacehoodSign.ManyWords, hasManyWords);
        Set(signs, PlacehoodSign.Short, !hasManyWords && spot.Name.Length <= ShortName);
    }

    private void ReadPhrase(Spot spot, double[] signs)
    {
        var isAuthority = _company.IsAuthority(spot);
        Set(signs, PlacehoodSign.Preposition, Follows(spot, WordClass.PlacePreposition));
        Set(signs, PlacehoodSign.TakingVerb, Follows(spot, WordClass.TakingVerb));
        Set(signs, PlacehoodSign.KindWord, spot.Kind is not null);
        Set(signs, PlacehoodSign.KindBefore, spot.Kind is { Kind: PlaceKind.Settlement } kind && kind.Has(KindTraits.Before) && !kind.Has(KindTraits.Vicinity) && spot.OuterStart < spot.Start && spot.OuterEnd == spot.End);
        Set(signs, PlacehoodSign.KindFacility, spot.Kind is { Kind: PlaceKind.Facility });
        Set(signs, PlacehoodSign.Container, spot.Container is not null || spot.CountryHint is not null || spot.IsDateline);
        Set(signs, PlacehoodSign.Authority, isAuthority);
        Set(signs, PlacehoodSign.Organisation, !isAuthority && _company.IsOrganisation(spot));
        Set(signs, PlacehoodSign.Neighbour, _company.HasStranger(spot));
        Set(signs, PlacehoodSign.Opens, spot.Sentence.OpensSentence(spot.Start));
        Set(signs, PlacehoodSign.InTitle, spot.Sentence.IsTitleCase);
        Set(signs, PlacehoodSign.Repeated, _document.Count(spot.Sentence.LowerAt(spot.Start)) > 1);
    }

    private void ReadEntity(Spot spot, double[] signs)
    {
        var entity = spot.Sentence.EntityOver(spot.Start, spot.End);
        var isPlace = entity is EntityKind.Location or EntityKind.Facility;
        var isPerson = _company.IsPerson(spot);
        Set(signs, PlacehoodSign.PlaceEntity, isPlace);
        Set(signs, PlacehoodSign.OrganisationEntity, entity == EntityKind.Organization);
        Set(signs, PlacehoodSign.Person, isPerson);
        Set(signs, PlacehoodSign.PersonEntity, !isPerson && entity == EntityKind.Person && !IsKnownInTheatre(spot));
        if (spot.Matches.Count == 0)
        {
            Set(signs, spot.Kind is not null ? PlacehoodSign.UnknownKind : isPlace ? PlacehoodSign.UnknownEntity : PlacehoodSign.UnknownPreposition, true);
        }
    }

    private void ReadWord(Spot spot, double[] signs)
    {
        var sentence = spot.Sentence;
        var lower = sentence.LowerAt(spot.Start);
        var opens = sentence.OpensSentence(spot.Start) || sentence.IsTitleCase;
        var isGiven = _lexicon.Is(WordClass.GivenName, lower);
        if (_lexicon.IsOrdinary(lower) || isGiven || _lexicon.Directions.MatchAt(sentence, spot.Start, out _) > 0 || _lexicon.Kinds.MatchAt(sentence, spot.Start, out _) > 0)
        {
            Set(signs, opens ? PlacehoodSign.CommonOpening : PlacehoodSign.Common, true);
        }

        Set(signs, PlacehoodSign.GivenName, isGiven);
        Set(signs, PlacehoodSign.Surname, _document.IsSurname(lower) && spot.Kind is null);
        Set(signs, PlacehoodSign.WrittenSmall, opens && _document.IsWrittenSmall(lower));
        Set(signs, PlacehoodSign.OtherTag, sentence.PosAt(spot.Start) is UniversalPos.Adp or UniversalPos.Adv or UniversalPos.Aux or UniversalPos.Cconj or UniversalPos.Det
            or UniversalPos.Pron or UniversalPos.Sconj or UniversalPos.Verb or UniversalPos.Num or UniversalPos.Part);
        Set(signs, PlacehoodSign.Speaks, _lexicon.Is(WordClass.ActorVerb, sentence.LowerAt(spot.End)) && !IsCountryOrLarge(spot));
    }

    // The tagger's guess at a lone name is no evidence against a place that the theatre's countries have by just that name.
    private bool IsKnownInTheatre(Spot spot)
        => spot.Matches.Any(match => match.Kind is NameMatchKind.Official or NameMatchKind.Alternate or NameMatchKind.Former or NameMatchKind.Inflected
            && _theatre.Countries.Contains(match.Place.Country));

    private bool Follows(Spot spot, WordClass wordClass)
        => _lexicon.Is(wordClass, spot.Sentence.LowerAt(spot.OuterStart - 1)) || _lexicon.Is(wordClass, spot.Sentence.LowerAt(spot.Start - 1));

    private static bool IsCountryOrLarge(Spot spot)
        => spot.Matches.Any(match => match.Place.Kind == PlaceKind.Country || match.Place.Population > LargeCity);

    private static void Set(double[] signs, PlacehoodSign sign, bool holds) => signs[(int)sign] = holds ? 1 : 0;

    private static void Set(double[] signs, PlacehoodSign sign, double value) => signs[(int)sign] = value;
}
