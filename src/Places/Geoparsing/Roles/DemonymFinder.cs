using Ledgerline.Places.Gazetteers;
using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Places.Geoparsing.Recognition;
using Ledgerline.Places.Geoparsing.Words;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Roles;

/// <summary>Finds adjectives and names of peoples, "Turkish drones": those of the theatre's sides however they are written, others with a capital letter.</summary>
internal sealed class DemonymFinder
{
    private const double Confidence = 0.9;
    private readonly TheatreWords _theatre;
    private readonly PlaceLexicon _lexicon;
    private readonly IGazetteer _gazetteer;

    /// <summary>Reads with the demonyms of <paramref name="theatre"/> and <paramref name="lexicon"/>.</summary>
    public DemonymFinder(TheatreWords theatre, PlaceLexicon lexicon, IGazetteer gazetteer)
    {
        _theatre = theatre;
        _lexicon = lexicon;
        _gazetteer = gazetteer;
    }

    /// <summary>The demonyms that none of <paramref name="spots"/> covers.</summary>
    public List<Spot> Find(IReadOnlyList<SentenceWords> sentences, IReadOnlyList<Spot> spots)
    {
        var covered = spots.SelectMany(spot => Enumerable.Range(spot.Start, spot.End - spot.Start).Select(at => (spot.Sentence.Index, at))).ToHashSet();
        var found = new List<Spot>();
        foreach (var sentence in sentences)
        {
            for (var at = 0; at < sentence.Words.Count; at++)
            {
                if (!covered.Contains((sentence.Index, at)) && CountryAt(sentence, at, out var length) is { } country)
                {
                    found.Add(new Spot(sentence, at, at + length, sentence.NameOf(at, at + length), [])
                    {
                        Nature = SpotNature.Actor,
                        Role = MentionRole.Actor,
                        Place = country,
                        Confidence = Confidence,
                    });
                    at += length - 1;
                }
            }
        }

        return found;
    }

    private Place? CountryAt(SentenceWords sentence, int at, out int length)
    {
        length = 1;
        if (_theatre.Demonyms.TryGetValue(sentence.Words[at].Lower, out var side))
        {
            return side;
        }

        if (!sentence.IsCapitalisedAt(at))
        {
            return null;
        }

        length = _lexicon.Demonyms.MatchAt(sentence, at, out var code);
        return length > 0 && code is not null ? _gazetteer.Country(code) : null;
    }
}
