using Ledgerline.Places.Geoparsing.Recognition;
using Ledgerline.Places.Geoparsing.Words;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Roles;

/// <summary>Finds adjectives and names of the sides' peoples: "Russian troops".</summary>
internal sealed class DemonymFinder
{
    private const double Confidence = 0.9;
    private readonly TheatreWords _theatre;

    /// <summary>Reads with the demonyms of <paramref name="theatre"/>.</summary>
    public DemonymFinder(TheatreWords theatre)
    {
        _theatre = theatre;
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
                if (_theatre.Demonyms.TryGetValue(sentence.Words[at].Lower, out var country) && !covered.Contains((sentence.Index, at)))
                {
                    found.Add(new Spot(sentence, at, at + 1, sentence.NameOf(at, at + 1), [])
                    {
                        Nature = SpotNature.Actor,
                        Role = MentionRole.Actor,
                        Place = country,
                        Confidence = Confidence,
                    });
                }
            }
        }

        return found;
    }
}
