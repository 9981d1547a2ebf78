using Ledgerline.Places.Gazetteers;
using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Places.Geoparsing.Words;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Recognition;

/// <summary>Finds the longest rows of words that the gazetteer lists, from left to right.</summary>
internal sealed class NameFinder
{
    private const int MostWords = 9;
    private readonly NameLookup _lookup;
    private readonly PlaceLexicon _lexicon;

    /// <summary>Looks names up in <paramref name="lookup"/>.</summary>
    public NameFinder(NameLookup lookup, PlaceLexicon lexicon)
    {
        _lookup = lookup;
        _lexicon = lexicon;
    }

    /// <summary>The spots of <paramref name="sentence"/>, in order, without overlap.</summary>
    public List<Spot> Find(SentenceWords sentence)
    {
        var spots = new List<Spot>();
        for (var at = 0; at < sentence.Words.Count;)
        {
            var spot = MayOpenName(sentence, at) ? ReadAt(sentence, at) : null;
            if (spot is not null)
            {
                spots.Add(spot);
            }

            at = spot is null ? at + 1 : spot.End;
        }

        return spots;
    }

    private bool MayOpenName(SentenceWords sentence, int at)
    {
        var word = sentence.Words[at];
        return word.IsCapitalised
            || (word.Shape == WordShape.Mixed && sentence.OpensWithCapital(at))
            || (word.Shape == WordShape.Lower && _lexicon.Is(WordClass.Particle, word.Lower)
                && sentence.LowerAt(at + 1) is "-" && sentence.IsCapitalisedAt(at + 2));
    }

    private Spot? ReadAt(SentenceWords sentence, int at)
        => RoadCodes.ReadAt(sentence, at, _lookup, _lexicon)
            ?? (sentence.Words[at].Shape == WordShape.Mixed ? null : ReadAbbreviation(sentence, at) ?? ReadName(sentence, at));

    private Spot? ReadAbbreviation(SentenceWords sentence, int at)
    {
        var length = _lexicon.Abbreviations.MatchAt(sentence, at, out var name);
        if (length == 0 || name is null)
        {
            return null;
        }

        // Single words in capitals ("US") must be written so; "us" and "Us" are pronouns.
        var isAcronym = length == 1 && sentence.Words[at].End - sentence.Words[at].Start < 4 && !sentence.Words[at].Lower.Contains('.', StringComparison.Ordinal);
        if (isAcronym && sentence.Words[at].Shape != WordShape.Upper)
        {
            return null;
        }

        var matches = _lookup.Find(name);
        return matches.Count == 0 ? null : new(sentence, at, at + length, name, matches);
    }

    private Spot? ReadName(SentenceWords sentence, int at)
    {
        var longest = _lookup.LongestFrom(sentence.Words[at].Lower);
        if (longest == 0)
        {
            return null;
        }

        for (var end = Farthest(sentence, at, longest); end > at; end--)
        {
            if (!MayEndName(sentence, at, end))
            {
                continue;
            }

            var isOrdinary = IsOrdinary(sentence, at, end);
            if (isOrdinary && end - at == 1)
            {
                continue;
            }

            var name = sentence.NameOf(at, end);
            var matches = Usable(_lookup.Find(name), sentence, at, end);
            if (matches.Count > 0 && !(isOrdinary && !matches.Any(IsLargeAndExact)))
            {
                return Create(sentence, at, end, name, matches);
            }
        }

        return null;
    }

    // A row of ordinary words, or an adjective of a country, is no name, whatever some village is called.
    private bool IsOrdinary(SentenceWords sentence, int at, int end)
    {
        if (end - at == 1 && (IsStop(sentence.LowerAt(at)) || _lexicon.Directions.MatchAt(sentence, at, out _) > 0 || _lexicon.Kinds.MatchAt(sentence, at, out _) == 1
            || _lexicon.Demonyms.MatchAt(sentence, at, out _) > 0))
        {
            return true;
        }

        if (end - at == 1 && !_lexicon.Is(WordClass.Organisation, sentence.LowerAt(at)) && !_lexicon.Is(WordClass.Authority, sentence.LowerAt(at)))
        {
            return false;
        }

        for (var i = at; i < end; i++)
        {
            if (sentence.Words[i].HasLetters && !_lexicon.IsOrdinary(sentence.LowerAt(i)))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsStop(string lower)
        => lower.Length == 1 || _lexicon.Is(WordClass.Title, lower) || _lexicon.Is(WordClass.Article, lower) || _lexicon.Is(WordClass.Calendar, lower) || _lexicon.Is(WordClass.PlacePreposition, lower)
        || _lexicon.Is(WordClass.Deictic, lower) || _lexicon.Is(WordClass.Auxiliary, lower) || _lexicon.Is(WordClass.Conjunction, lower)
        || _lexicon.Is(WordClass.Particle, lower);

    private static bool IsLargeAndExact(GazetteerMatch match)
        => match.Place.Kind is PlaceKind.Country or PlaceKind.Region && match.Kind is NameMatchKind.Official or NameMatchKind.Alternate;

    private int Farthest(SentenceWords sentence, int at, int longest)
    {
        var counted = 0;
        var end = at;
        while (end < sentence.Words.Count && end - at < MostWords && counted < longest)
        {
            var word = sentence.Words[end];
            var joins = word.Shape != WordShape.Punctuation || (word.Lower is "-" or "'" or "." && end > at);
            if (!joins || (end > at && word.Shape == WordShape.Lower && !MayStandWithin(sentence, end)))
            {
                break;
            }

            counted += word.Shape == WordShape.Punctuation ? 0 : 1;
            end++;
        }

        return end;
    }

    private bool MayStandWithin(SentenceWords sentence, int at)
        => _lexicon.Is(WordClass.Particle, sentence.Words[at].Lower)
        || sentence.LowerAt(at) is "'s"
        || sentence.LowerAt(at - 1) is "-"
        || (sentence.LowerAt(at + 1) is "-" && sentence.IsCapitalisedAt(at + 2))
        || _lexicon.Kinds.MatchAt(sentence, at, out _) > 0
        || _lexicon.Kinds.MatchEndingAt(sentence, at + 1, out _) > 0;

    private bool MayEndName(SentenceWords sentence, int at, int end)
    {
        var last = sentence.Words[end - 1];
        return last.IsCapitalised
            || (end - 1 > at && last.Shape is WordShape.Number or WordShape.Mixed)
            || (end - 1 > at && last.Shape == WordShape.Lower
                && (sentence.LowerAt(end - 2) is "-" || _lexicon.Kinds.MatchEndingAt(sentence, end, out _) > 0));
    }

    // Short rows of capitals are mostly no places: "FAO", "IN"; the lexicon lists those that are. A likeness is no match at all.
    private List<GazetteerMatch> Usable(IReadOnlyList<GazetteerMatch> matches, SentenceWords sentence, int at, int end)
    {
        var single = end - at == 1 ? sentence.Words[at] : default;
        var isAcronym = end - at == 1 && single.Shape == WordShape.Upper && single.Lower.Length <= 4 && !sentence.IsTitleCase;
        return isAcronym && !IsDateline(sentence, at) && !_lexicon.Is(WordClass.Acronym, single.Lower)
            ? []
            : [.. matches.Where(match => match.Kind != NameMatchKind.Likeness && !AddsArticle(sentence, at, end, match))];
    }

    // "The Hague" has its article; "The West Bank" opens a sentence.
    private bool AddsArticle(SentenceWords sentence, int at, int end, GazetteerMatch match)
        => end - at > 1 && _lexicon.Is(WordClass.Article, sentence.LowerAt(at))
        && !match.MatchedName.StartsWith(sentence.LowerAt(at) + ' ', StringComparison.OrdinalIgnoreCase);

    private static bool IsDateline(SentenceWords sentence, int at) => at == 0 && sentence.Index <= 3;

    private Spot Create(SentenceWords sentence, int at, int end, string name, List<GazetteerMatch> matches)
    {
        var spot = new Spot(sentence, at, end, name, matches)
        {
            IsAdjective = matches.All(match => match.Kind == NameMatchKind.Adjective),
        };
        var length = _lexicon.Kinds.MatchEndingAt(sentence, end, out var kind);
        if (length > 0 && length < end - at && kind is not null && kind.Has(KindTraits.After) && !kind.Has(KindTraits.Vicinity))
        {
            spot.Kind = kind;
            spot.KindIsMatched = true;
            spot.OuterEnd = end;
            var isName = sentence.Words[end - length].IsCapitalised || spot.IsAdjective || kind.Has(KindTraits.TakesAdjective)
                || kind.Kind is not (PlaceKind.Settlement or PlaceKind.Region or PlaceKind.Country);
            spot.End = isName ? end : end - length;
        }

        return spot;
    }
}
