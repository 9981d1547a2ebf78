using Ledgerline.Places.Gazetteers;
using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Places.Geoparsing.Recognition;
using Ledgerline.Places.Geoparsing.Words;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Resolution;

/// <summary>Finds the words that tell where an article plays without naming a place: adjectives of countries, and countries and regions within the names of bodies.</summary>
internal sealed class WitnessFinder
{
    private readonly IGazetteer _gazetteer;
    private readonly PlaceLexicon _lexicon;

    /// <summary>Reads with the adjectives of <paramref name="lexicon"/>.</summary>
    public WitnessFinder(IGazetteer gazetteer, PlaceLexicon lexicon)
    {
        _gazetteer = gazetteer;
        _lexicon = lexicon;
    }

    /// <summary>The witnesses of an article, in the order of their countries and regions.</summary>
    /// <param name="sentences">The article.</param>
    /// <param name="rejected">What was weighed and not taken for places.</param>
    public IReadOnlyList<Witness> Find(IReadOnlyList<SentenceWords> sentences, IEnumerable<Spot> rejected)
        => [.. sentences.SelectMany(Adjectives).Concat(rejected.Select(OfBody).OfType<(string, PlaceId?)>())
            .GroupBy(area => area)
            .Select(same => new Witness(same.Key.Item1, same.Key.Item2, same.Count()))
            .OrderBy(witness => witness.Country, StringComparer.Ordinal).ThenBy(witness => witness.Region?.Value, StringComparer.Ordinal)];

    private IEnumerable<(string Country, PlaceId? Region)> Adjectives(SentenceWords sentence)
    {
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            if (sentence.IsCapitalisedAt(at) && _lexicon.Demonyms.MatchAt(sentence, at, out var code) > 0 && code is not null)
            {
                yield return (code, null);
            }
        }
    }

    // A country or first-level region whose name no other bears; persons are called after places without having to do with them.
    private (string Country, PlaceId? Region)? OfBody(Spot spot)
    {
        if (spot.Signs.Length == 0 || spot.Signs[(int)PlacehoodSign.Person] > 0 || spot.Signs[(int)PlacehoodSign.PersonEntity] > 0
            || (spot.Signs[(int)PlacehoodSign.Organisation] == 0 && spot.Signs[(int)PlacehoodSign.OrganisationEntity] == 0))
        {
            return null;
        }

        var large = spot.Matches.Where(IsLarge).Select(match => match.Place).ToList();
        return large is [var only] ? (only.Country, only.Kind == PlaceKind.Region ? only.Id : null) : null;
    }

    private static bool IsLarge(GazetteerMatch match)
        => match.Kind is NameMatchKind.Official or NameMatchKind.Alternate && match.Place.Country.Length > 0
        && (match.Place.Kind == PlaceKind.Country || match.Place is { Kind: PlaceKind.Region, Population: > 0 });
}
