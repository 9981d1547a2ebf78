using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Places.Geoparsing.Words;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Recognition;

/// <summary>Finds names of places that the gazetteer lacks, by what stands around them: "the village of X", "X, a village in".</summary>
internal sealed class UnknownNameFinder
{
    private const int MostWords = 4;
    private const int MostWordsBefore = 5;
    private readonly PlaceLexicon _lexicon;
    private readonly DocumentWords _document;
    private readonly KindWordFinder _kinds;
    private readonly NameCompany _company;
    private readonly TheatreWords _theatre;

    /// <summary>Reads with the words of <paramref name="lexicon"/>, <paramref name="document"/> and <paramref name="theatre"/>.</summary>
    public UnknownNameFinder(PlaceLexicon lexicon, DocumentWords document, KindWordFinder kinds, NameCompany company, TheatreWords theatre)
    {
        _theatre = theatre;
        _lexicon = lexicon;
        _document = document;
        _kinds = kinds;
        _company = company;
    }

    /// <summary>The unknown names of <paramref name="sentence"/> that no spot of <paramref name="known"/> covers.</summary>
    public List<Spot> Find(SentenceWords sentence, IReadOnlyList<Spot> known)
    {
        var covered = new HashSet<int>(known.Where(spot => spot.Nature != SpotNature.Rejected || spot.Matches.Count > 0)
            .SelectMany(spot => Enumerable.Range(spot.Start, Math.Max(spot.End, spot.OuterEnd) - spot.Start)));
        var found = new List<Spot>();
        for (var at = 0; at < sentence.Words.Count;)
        {
            var end = EndOfRun(sentence, at, covered);
            if (end > at && !sentence.IsTitleCase && _theatre.Actors.MatchAt(sentence, at, out _) < end - at && Read(sentence, at, end) is { } spot)
            {
                found.Add(spot);
            }

            at = Math.Max(end, at + 1);
        }

        return found;
    }

    /// <summary>Adds the bare occurrences of names that were found with a sign elsewhere: "X", once "the village of X" is known.</summary>
    public List<Spot> FindAgain(SentenceWords sentence, IReadOnlySet<string> names, IReadOnlyList<Spot> known)
    {
        var covered = new HashSet<int>(known.SelectMany(spot => Enumerable.Range(spot.Start, spot.End - spot.Start)));
        var found = new List<Spot>();
        for (var at = 0; at < sentence.Words.Count;)
        {
            var end = EndOfRun(sentence, at, covered);
            if (end > at && names.Contains(sentence.NameOf(at, end)))
            {
                var spot = new Spot(sentence, at, end, sentence.NameOf(at, end), []) { Nature = SpotNature.Place, Placehood = 0.5 };
                _kinds.Complete([spot]);
                found.Add(spot);
            }

            at = Math.Max(end, at + 1);
        }

        return found;
    }

    // "The Xinsky mine": the article that opens a sentence has its capital from there and is no part of the name.
    private int EndOfRun(SentenceWords sentence, int at, HashSet<int> covered)
    {
        if (_lexicon.Is(WordClass.Article, sentence.LowerAt(at)))
        {
            return at;
        }

        var end = at;
        while (end < sentence.Words.Count && !covered.Contains(end)
            && (sentence.Words[end].IsCapitalised || (end > at && sentence.Words[end].Lower is "-" && sentence.IsCapitalisedAt(end + 1))))
        {
            end++;
        }

        return end;
    }

    private Spot? Read(SentenceWords sentence, int at, int end)
    {
        if (end - at > MostWords || _lexicon.Demonyms.MatchAt(sentence, at, out _) == end - at || IsTooShort(sentence.Words[at]) || _lexicon.Is(WordClass.Calendar, sentence.LowerAt(at))
            || (sentence.OpensSentence(at) && sentence.PosAt(at) is UniversalPos.Verb or UniversalPos.Aux or UniversalPos.Adv or UniversalPos.Adp))
        {
            return null;
        }

        var spot = new Spot(sentence, at, end, sentence.NameOf(at, end), []);
        _kinds.Complete([spot]);
        if (spot.Kind is null && Explanation(spot) is { } explanation)
        {
            (spot.Kind, spot.IsExplained) = (explanation, true);
        }

        spot.Placehood = Placehood(spot);
        return spot.Placehood > 0 ? spot : null;

        bool IsTooShort(Word word) => end - at == 1 && (word.Shape == WordShape.Upper || word.Lower.Length < 3);
    }

    private double Placehood(Spot spot)
    {
        var sentence = spot.Sentence;
        var entity = sentence.EntityOver(spot.Start, spot.End);
        if (spot.IsExplained)
        {
            return _company.IsPerson(spot) ? 0 : 0.7;
        }

        var isNamedByKind = spot.Kind is { } named && !named.Has(KindTraits.Vicinity);
        if ((entity is EntityKind.Person or EntityKind.Organization && !isNamedByKind) || _company.IsPerson(spot) || IsOrganisation(spot)
            || _document.IsSurname(sentence.LowerAt(spot.End - 1)))
        {
            return 0;
        }

        if (spot.Kind is { } kind && !kind.Has(KindTraits.Vicinity))
        {
            return _lexicon.IsOrdinary(sentence.LowerAt(spot.Start)) ? 0
                : IsOrdinary(spot) || (kind.Kind == PlaceKind.Settlement && spot.OuterEnd > spot.End) ? 0.4 : 0.8;
        }

        if (IsOrdinary(spot) || sentence.OpensSentence(spot.Start))
        {
            return 0;
        }

        return entity is EntityKind.Location or EntityKind.Facility ? 0.7
            : spot.Kind is not null ? 0.5
            : _lexicon.Is(WordClass.NearPreposition, sentence.LowerAt(spot.OuterStart - 1)) && spot.End - spot.Start <= 2 ? 0.3
            : 0;
    }

    /// <summary>"X, a small village in the north": the word for a settlement, with what it lies in or nothing behind it, that says what the name before the comma is; null for none.</summary>
    private KindWord? Explanation(Spot spot)
    {
        var (sentence, at) = (spot.Sentence, spot.OuterEnd);
        if (sentence.LowerAt(at) != ",")
        {
            return null;
        }

        var start = ++at;
        while (at - start < MostWordsBefore && (_lexicon.Is(WordClass.Article, sentence.LowerAt(at)) || _lexicon.Is(WordClass.Modifier, sentence.LowerAt(at)) || sentence.PosAt(at) is UniversalPos.Adj or UniversalPos.Det))
        {
            at++;
        }

        var length = _lexicon.Kinds.MatchAt(sentence, at, out var kind);
        var next = sentence.LowerAt(at + length);
        var isClosed = next is "" or "," or "." or ";" or ")" || sentence.PosAt(at + length) == UniversalPos.Adp || _lexicon.Is(WordClass.ContainerPreposition, next) || _lexicon.Is(WordClass.NearPreposition, next);
        return length > 0 && kind is { Kind: PlaceKind.Settlement } && !kind.Has(KindTraits.Vicinity) && !kind.Has(KindTraits.Plural) && isClosed
            ? kind
            : null;
    }

    private bool IsOrdinary(Spot spot)
    {
        for (var i = spot.Start; i < spot.End; i++)
        {
            var lower = spot.Sentence.LowerAt(i);
            if (_lexicon.IsOrdinary(lower) || _document.IsWrittenSmall(lower))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOrganisation(Spot spot)
    {
        if (_company.IsOrganisation(spot) || _company.IsAuthority(spot))
        {
            return true;
        }

        var last = spot.Sentence.LowerAt(spot.End - 1);
        return _lexicon.Is(WordClass.Organisation, last) || _lexicon.Is(WordClass.Authority, last) || _lexicon.Is(WordClass.ActorNoun, last);
    }
}
