using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Places.Geoparsing.Words;

namespace Ledgerline.Places.Geoparsing.Recognition;

/// <summary>What the capitalised words beside a name make of it.</summary>
internal sealed class NameCompany
{
    private const int Reach = 5;
    private readonly NameLookup _lookup;
    private readonly PlaceLexicon _lexicon;
    private readonly DocumentWords _document;

    /// <summary>Reads with the words of <paramref name="lexicon"/> and <paramref name="document"/>.</summary>
    public NameCompany(NameLookup lookup, PlaceLexicon lexicon, DocumentWords document)
    {
        _lookup = lookup;
        _lexicon = lexicon;
        _document = document;
    }

    /// <summary>Whether the name is a part of an organisation's name: "X Brigade", "X People's Republic".</summary>
    public bool IsOrganisation(Spot spot) => FollowsIn(spot, WordClass.Organisation);

    /// <summary>Whether the name is a part of an authority's name: "X Police".</summary>
    public bool IsAuthority(Spot spot) => FollowsIn(spot, WordClass.Authority);

    /// <summary>Whether a title, a given name or an initial stands before it.</summary>
    public bool IsPerson(Spot spot)
    {
        var before = spot.Start - 1;
        if (_document.IsPersonCue(spot.Sentence, before))
        {
            return !_lexicon.Is(WordClass.Article, spot.Sentence.LowerAt(before));
        }

        // "Kherson Ivanov": a given name that is a place, before a surname that is none.
        return _lexicon.Is(WordClass.GivenName, spot.Sentence.LowerAt(spot.Start)) && spot.End - spot.Start == 1
            && spot.Sentence.IsCapitalisedAt(spot.End);
    }

    /// <summary>Whether a capitalised word stands beside it that nothing explains.</summary>
    public bool HasStranger(Spot spot)
        => !spot.Sentence.IsTitleCase && (IsStranger(spot.Sentence, spot.Start - 1, isBefore: true) || IsStranger(spot.Sentence, spot.End, isBefore: false));

    /// <summary>Whether a capitalised word stands before it that nothing explains, as a given name does.</summary>
    public bool HasStrangerBefore(Spot spot) => !spot.Sentence.IsTitleCase && IsStranger(spot.Sentence, spot.Start - 1, isBefore: true);

    /// <summary>Whether a capitalised word stands after it that nothing explains: the name is only the beginning of another.</summary>
    public bool HasStrangerAfter(Spot spot) => !spot.Sentence.IsTitleCase && IsStranger(spot.Sentence, spot.End, isBefore: false, mayBePlace: false);

    /// <summary>Whether <paramref name="spot"/> gives its name to a group of troops: "the X tactical group", «бригада «X»».</summary>
    public bool IsGrouping(Spot spot)
    {
        var sentence = spot.Sentence;
        var at = Math.Max(spot.End, spot.OuterEnd);
        for (var skipped = 0; skipped < Reach && _lexicon.Is(WordClass.GroupingModifier, sentence.LowerAt(at)); skipped++)
        {
            at++;
        }

        var before = sentence.LowerAt(spot.Start - 1) is "«" or "\"" or "“" or "„" ? spot.Start - 2 : -1;
        return _lexicon.Is(WordClass.Grouping, sentence.LowerAt(at)) || _lexicon.Is(WordClass.Grouping, sentence.LowerAt(before));
    }

    private bool FollowsIn(Spot spot, WordClass wordClass)
    {
        var sentence = spot.Sentence;
        for (var at = spot.End; at < spot.End + Reach && at < sentence.Words.Count; at++)
        {
            var word = sentence.Words[at];
            if (word.IsCapitalised)
            {
                if (_lexicon.Is(wordClass, word.Lower))
                {
                    return true;
                }
            }
            else if (word.Lower is not ("'s" or "-") || at > spot.End + 3)
            {
                return false;
            }
        }

        return false;
    }

    private bool IsStranger(SentenceWords sentence, int at, bool isBefore, bool mayBePlace = true)
    {
        if (!sentence.IsCapitalisedAt(at))
        {
            return false;
        }

        var lower = sentence.LowerAt(at);
        var isExplained = _lexicon.Is(WordClass.Calendar, lower)
            || _lexicon.Is(WordClass.Modifier, lower)
            || _lexicon.Is(WordClass.PlacePreposition, lower)
            || _lexicon.Is(WordClass.Article, lower)
            || _lexicon.Directions.MatchAt(sentence, at, out _) > 0
            || (isBefore && _lexicon.Kinds.MatchEndingAt(sentence, at + 1, out _) > 0)
            || (isBefore && sentence.OpensSentence(at) && _lexicon.Is(WordClass.Common, lower))
            || (!isBefore && (_lexicon.Is(WordClass.ActorNoun, lower) || _lexicon.Is(WordClass.Authority, lower)));
        return !isExplained && (!mayBePlace || _lookup.Find(sentence.NameOf(at, at + 1)).Count == 0);
    }
}
