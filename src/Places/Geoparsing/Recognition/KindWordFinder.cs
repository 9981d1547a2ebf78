using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Places.Geoparsing.Words;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Recognition;

/// <summary>Finds the kind words beside names, and the phrase that a name stands in: "the embattled mining town of X".</summary>
internal sealed class KindWordFinder
{
    private const int MostWordsBefore = 8;
    private readonly NameLookup _lookup;
    private readonly PlaceLexicon _lexicon;

    /// <summary>Reads with the words of <paramref name="lexicon"/>.</summary>
    public KindWordFinder(NameLookup lookup, PlaceLexicon lexicon)
    {
        _lookup = lookup;
        _lexicon = lexicon;
    }

    /// <summary>Completes <paramref name="spots"/>, which stand in one sentence in order.</summary>
    public void Complete(IReadOnlyList<Spot> spots)
    {
        foreach (var spot in spots)
        {
            ReadAfter(spot);
            ReadBefore(spot);
            ForgetAdjective(spot);
        }

        for (var i = 1; i < spots.Count; i++)
        {
            if (spots[i].Kind is null && spots[i - 1].Kind is { } plural && plural.Has(KindTraits.Plural | KindTraits.Before)
                && spots[i - 1].OuterStart < spots[i - 1].Start && Coordination.Joins(spots[i - 1], spots[i], _lexicon))
            {
                spots[i].Kind = plural;
                spots[i].OuterStart = Math.Min(spots[i].OuterStart, spots[i].Start);
            }
        }

        for (var i = spots.Count - 2; i >= 0; i--)
        {
            if (spots[i].Kind is null && spots[i + 1].Kind is { } plural && plural.Has(KindTraits.Plural | KindTraits.After)
                && spots[i + 1].OuterEnd > spots[i + 1].Start && Coordination.Joins(spots[i], spots[i + 1], _lexicon))
            {
                spots[i].Kind = plural;
            }
        }
    }

    private void ReadAfter(Spot spot)
    {
        if (spot.KindIsMatched)
        {
            return;
        }

        var length = _lexicon.Kinds.MatchAt(spot.Sentence, spot.End, out var kind);
        if (length == 0 || kind is null || !kind.Has(KindTraits.After) || NamesCountryOnly(spot, kind))
        {
            return;
        }

        if (spot.IsAdjective && !kind.Has(KindTraits.TakesAdjective) && kind.Kind == PlaceKind.Settlement && !kind.Has(KindTraits.Vicinity))
        {
            return;
        }

        spot.Kind = kind;
        if (!kind.Has(KindTraits.Vicinity))
        {
            spot.OuterEnd = spot.End + length;
            spot.End = spot.Sentence.IsCapitalisedAt(spot.End) || (spot.IsAdjective && kind.Has(KindTraits.TakesAdjective)) ? spot.OuterEnd : spot.End;
        }
    }

    // "Russian Federation territory" is no territory of that name, and "the cities of Ukraine" are none.
    private static bool NamesCountryOnly(Spot spot, KindWord kind)
        => kind.Kind is PlaceKind.Region or PlaceKind.Settlement && spot.Matches.Count > 0 && spot.Matches.All(match => match.Place.Kind == PlaceKind.Country);

    // "The village of Xske": what is like an adjective of a known name is a name of its own there.
    private static void ForgetAdjective(Spot spot)
    {
        if (spot.IsAdjective && spot.Kind is { } kind && kind.Has(KindTraits.Before) && spot.OuterStart < spot.Start && spot.OuterEnd == spot.End
            && !kind.Has(KindTraits.Vicinity))
        {
            spot.IsAdjective = false;
            spot.Matches = [];
        }
    }

    private void ReadBefore(Spot spot)
    {
        var sentence = spot.Sentence;
        var at = SkipConnectors(sentence, spot.Start);
        var length = _lexicon.Kinds.MatchEndingAt(sentence, at, out var kind);
        if (length > 0 && kind is not null && kind.Has(KindTraits.Before) && !NamesCountryOnly(spot, kind))
        {
            spot.Kind ??= kind;
            at -= length;
        }
        else
        {
            at = spot.Start;
        }

        spot.OuterStart = SkipModifiers(spot, at);
    }

    private int SkipConnectors(SentenceWords sentence, int at)
    {
        for (var i = 0; i < 2 && at > 0; i++)
        {
            var lower = sentence.LowerAt(at - 1);
            if (lower is "«" or "\"" or "“" or "„" or "." || _lexicon.Is(WordClass.KindConnector, lower))
            {
                at--;
            }
        }

        return at;
    }

    private int SkipModifiers(Spot spot, int at)
    {
        var sentence = spot.Sentence;
        for (var i = 0; i < MostWordsBefore && at > 0; i++)
        {
            var word = sentence.Words[at - 1];
            if (_lexicon.Is(WordClass.Article, word.Lower))
            {
                return at - 1;
            }

            var country = _lexicon.Demonyms.MatchEndingAt(sentence, at, out var code) > 0 && code is not null ? _lookup.Gazetteer.Country(code) : null;
            spot.CountryHint ??= country;
            if (country is null && !_lexicon.Is(WordClass.Modifier, word.Lower))
            {
                return at;
            }

            at--;
        }

        return at;
    }
}
