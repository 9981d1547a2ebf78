using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Places.Geoparsing.Recognition;
using Ledgerline.Places.Geoparsing.Resolution;
using Ledgerline.Places.Geoparsing.Roles;
using Ledgerline.Places.Geoparsing.Weights;
using Ledgerline.Places.Geoparsing.Words;

namespace Ledgerline.Places.Geoparsing;

/// <summary>Finds the names of an article that name places, known or not.</summary>
internal sealed class SpotFinder
{
    private const int DatelineSentences = 4;
    private const double NewNamePlacehood = 0.5;
    private const double SurePlacehood = 0.9;
    private readonly IReadOnlyList<SentenceWords> _sentences;
    private readonly NameFinder _names;
    private readonly KindWordFinder _kinds;
    private readonly ContainerFinder _containers;
    private readonly PlacehoodJudge _judge;
    private readonly UnknownNameFinder _unknown;
    private readonly NameCompany _company;

    /// <summary>Prepares the search of <paramref name="sentences"/>.</summary>
    public SpotFinder(
        IReadOnlyList<SentenceWords> sentences, NameLookup lookup, PlaceLexicon lexicon, TheatreWords theatre, Containment containment, SignWeights<PlacehoodSign> weights)
    {
        _sentences = sentences;
        var document = new DocumentWords(sentences, lexicon);
        _company = new(lookup, lexicon, document);
        _names = new(lookup, lexicon);
        _kinds = new(lookup, lexicon);
        _containers = new(lexicon, containment);
        _judge = new(weights, lexicon, _company, new PlacehoodSignReader(lexicon, document, _company, theatre));
        _unknown = new(lexicon, document, _kinds, _company, theatre);
    }

    /// <summary>What <see cref="Find"/> weighed and did not take for places.</summary>
    public IReadOnlyList<Spot> Rejected { get; private set; } = [];

    /// <summary>The spots that are places or actors called after them, in the order of the text.</summary>
    public List<Spot> Find()
    {
        var all = _sentences.Select(FindIn).ToList();
        ShareSense(all);
        RejectSurnames(all);
        FindUnknownAgain(all);
        Rejected = [.. all.SelectMany(spots => spots).Where(spot => spot.Nature == SpotNature.Rejected)];
        return [.. all.SelectMany(spots => spots).Where(spot => spot.Nature != SpotNature.Rejected)];
    }

    /// <summary>All that was weighed, sentence by sentence, whether it is taken for a place or not, with its signs.</summary>
    public List<Spot> Weigh() => [.. _sentences.SelectMany(FindIn)];

    private List<Spot> FindIn(SentenceWords sentence)
    {
        var spots = _names.Find(sentence);
        _kinds.Complete(spots);
        foreach (var spot in spots)
        {
            spot.IsDateline = IsDateline(spot);
        }

        _containers.Find(spots);
        _judge.Judge(spots);
        foreach (var spot in spots.Where(IsCutShort))
        {
            spot.Nature = SpotNature.Rejected;
            spot.Matches = [];
        }

        foreach (var spot in spots.Where(spot => spot.Container is { Nature: SpotNature.Rejected }))
        {
            spot.Container = null;
        }

        var unknown = _unknown.Find(sentence, spots);
        _judge.Judge(unknown);
        spots.AddRange(unknown);
        return Ordered(spots);
    }

    // "The town of X Y", of which the gazetteer knows only X: the whole is an unknown name.
    private bool IsCutShort(Spot spot)
        => spot.Kind is { } kind && kind.Has(KindTraits.Before) && spot.OuterEnd == spot.End && spot.End - spot.Start == 1 && _company.HasStrangerAfter(spot);

    // "KYIV, Ukraine —" and "DONETSK —" open a report.
    private static bool IsDateline(Spot spot)
    {
        var sentence = spot.Sentence;
        if (spot.Start != 0 || sentence.Index >= DatelineSentences || sentence.IsHeading)
        {
            return false;
        }

        for (var at = spot.End; at < Math.Min(sentence.Words.Count, spot.End + 8); at++)
        {
            if (sentence.LowerAt(at) is "–" || (sentence.LowerAt(at) is "-" && sentence.Words[at].Start > sentence.Words[at - 1].End))
            {
                return true;
            }

            if (sentence.LowerAt(at) is not ("," or "." or "(" or ")" or "/") && !sentence.IsCapitalisedAt(at) && sentence.Words[at].Shape != WordShape.Number)
            {
                return false;
            }
        }

        return false;
    }

    // A name that is surely a place in one sentence is one in the next, where nothing speaks for a person.
    private static void ShareSense(List<List<Spot>> all)
    {
        var sure = all.SelectMany(spots => spots).Where(spot => spot.Nature == SpotNature.Place && spot.Placehood > SurePlacehood)
            .Select(spot => spot.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var spot in all.SelectMany(spots => spots))
        {
            if (spot.Nature == SpotNature.Rejected && spot.Placehood > 0.12 && sure.Contains(spot.Name))
            {
                spot.Nature = SpotNature.Place;
                spot.Placehood = 0.6;
            }
        }
    }

    // "Lincoln", where the article also has "Xavier Lincoln" and nothing else speaks for a place.
    private void RejectSurnames(List<List<Spot>> all)
    {
        var spots = all.SelectMany(found => found).ToList();
        var surnames = spots.Where(spot => spot.End - spot.Start == 1 && _company.HasStrangerBefore(spot))
            .Select(spot => spot.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var group in spots.Where(spot => surnames.Contains(spot.Name)).GroupBy(spot => spot.Name, StringComparer.Ordinal))
        {
            if (!group.Any(spot => spot.Nature == SpotNature.Place && spot.Placehood > SurePlacehood))
            {
                foreach (var spot in group)
                {
                    spot.Nature = SpotNature.Rejected;
                }
            }
        }
    }

    private void FindUnknownAgain(List<List<Spot>> all)
    {
        var names = all.SelectMany(spots => spots).Where(spot => spot.Matches.Count == 0 && !spot.IsRoadCode && spot.Placehood >= NewNamePlacehood)
            .Select(spot => spot.Name).ToHashSet(StringComparer.Ordinal);
        if (names.Count == 0)
        {
            return;
        }

        for (var i = 0; i < all.Count; i++)
        {
            var known = all[i].Where(spot => spot.Nature != SpotNature.Rejected).ToList();
            var again = _unknown.FindAgain(_sentences[i], names, known);
            if (again.Count > 0)
            {
                all[i] = Ordered([.. all[i], .. again]);
            }
        }
    }

    private static List<Spot> Ordered(List<Spot> spots) => [.. spots.OrderBy(spot => spot.Start).ThenBy(spot => spot.End)];
}
