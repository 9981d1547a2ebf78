using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Places.Geoparsing.Recognition;
using Ledgerline.Places.Geoparsing.Resolution;
using Ledgerline.Places.Geoparsing.Words;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Roles;

/// <summary>Finds the words that refer back to an earlier place, "the village", "both towns", and what they refer to.</summary>
internal sealed class AnaphorFinder
{
    private const int Memory = 8;
    private const int MostModifiers = 4;
    private const int MostFitting = 4;
    private const double Faith = 0.8;
    private readonly PlaceLexicon _lexicon;
    private readonly IReadOnlySet<string> _theatreNames;
    private readonly Containment _containment;

    /// <summary>Reads with the words of <paramref name="lexicon"/>.</summary>
    public AnaphorFinder(PlaceLexicon lexicon, IReadOnlySet<string> theatreNames, Containment containment)
    {
        _containment = containment;
        _lexicon = lexicon;
        _theatreNames = theatreNames;
    }

    /// <summary>The anaphors of the article; <paramref name="spots"/> are its resolved names, in the order of the text.</summary>
    public List<Spot> Find(IReadOnlyList<SentenceWords> sentences, IReadOnlyList<Spot> spots)
    {
        var found = new List<Spot>();
        var seen = new List<Spot>();
        var next = 0;
        foreach (var sentence in sentences)
        {
            var within = new List<Spot>();
            while (next < spots.Count && spots[next].Sentence.Index <= sentence.Index)
            {
                within.Add(spots[next++]);
            }

            var taken = 0;
            foreach (var (start, end, kind) in Phrases(sentence, within))
            {
                for (; taken < within.Count && within[taken].Start < start; taken++)
                {
                    seen.Add(within[taken]);
                }

                found.AddRange(Refer(sentence, start, end, kind, seen));
            }

            seen.AddRange(within.Skip(taken));
        }

        return found;
    }

    private IEnumerable<(int Start, int End, KindWord Kind)> Phrases(SentenceWords sentence, List<Spot> within)
    {
        var covered = within.SelectMany(spot => Enumerable.Range(spot.OuterStart, Math.Max(spot.OuterEnd, spot.End) - spot.OuterStart)).ToHashSet();
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            var length = _lexicon.Kinds.MatchAt(sentence, at, out var kind);
            if (length == 0 || covered.Contains(at))
            {
                continue;
            }

            if (kind is not null && kind.Has(KindTraits.Anaphor) && (HasDeictic(sentence, at) || StandsBare(sentence, at, at + length, kind)) && !IsNamed(sentence, at + length))
            {
                yield return (at, at + length, kind);
            }

            at += length - 1;
        }
    }

    private bool HasDeictic(SentenceWords sentence, int at)
    {
        for (var i = 1; i <= MostModifiers + 1 && at - i >= 0; i++)
        {
            var lower = sentence.LowerAt(at - i);
            if (_lexicon.Is(WordClass.Deictic, lower))
            {
                return true;
            }

            if (!_lexicon.Is(WordClass.Modifier, lower))
            {
                return _lexicon.Is(WordClass.BareAnaphorPreposition, lower) && i == 1;
            }
        }

        return false;
    }

    // Where a language has no articles, a bare "city" that is the subject or object of its clause is the one that was spoken of.
    private bool StandsBare(SentenceWords sentence, int at, int end, KindWord kind)
        => kind.Kind == PlaceKind.Settlement && _lexicon.Has(WordClass.BareAnaphorPreposition)
        && sentence.TokenAt(at) is { Relation: "nsubj" or "nsubj:pass" or "obj" }
        && !_lexicon.Is(WordClass.Modifier, sentence.LowerAt(at - 1)) && sentence.PosAt(at - 1) is not (UniversalPos.Adj or UniversalPos.Num or UniversalPos.Det)
        && sentence.PosAt(end) is not (UniversalPos.Noun or UniversalPos.Propn or UniversalPos.Adj);

    // "The city of X", "the town X", "the state-owned firm": those are no anaphors, known or not.
    private bool IsNamed(SentenceWords sentence, int end)
        => _lexicon.Is(WordClass.KindConnector, sentence.LowerAt(end))
        || sentence.LowerAt(end) is "-"
        || sentence.IsCapitalisedAt(end);

    private IEnumerable<Spot> Refer(SentenceWords sentence, int start, int end, KindWord kind, List<Spot> seen)
    {
        var antecedents = Antecedents(sentence, kind, seen).ToList();
        antecedents.Reverse();
        foreach (var antecedent in antecedents)
        {
            yield return new Spot(sentence, start, end, antecedent.Name, antecedent.Matches)
            {
                OuterStart = OuterStart(sentence, start),
                Kind = kind,
                Nature = SpotNature.Place,
                Role = MentionRole.Anaphor,
                Antecedent = antecedent,
                Place = antecedent.Place,
                Confidence = antecedent.Confidence * Faith,
                Reason = antecedent.Reason,
                Placehood = antecedent.Placehood * Faith,
                Note = antecedent.Note,
            };
        }
    }

    private int OuterStart(SentenceWords sentence, int start)
    {
        var at = start;
        while (at > 0 && at > start - MostModifiers - 1 && _lexicon.Is(WordClass.Modifier, sentence.LowerAt(at - 1)))
        {
            at--;
        }

        return at > 0 && _lexicon.Is(WordClass.Deictic, sentence.LowerAt(at - 1)) ? at - 1 : at;
    }

    // The latest that fits; but one that lies in a region of the same sentence comes before a later one that does not.
    private IEnumerable<Spot> Antecedents(SentenceWords sentence, KindWord kind, List<Spot> seen)
    {
        var fitting = new List<Spot>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = seen.Count - 1; i >= 0 && sentence.Index - seen[i].Sentence.Index <= Memory && fitting.Count < MostFitting; i--)
        {
            if (IsCompatible(seen[i], kind) && names.Add(seen[i].Place?.Id.Value ?? seen[i].Name))
            {
                fitting.Add(seen[i]);
            }
        }

        var regions = seen.Where(spot => ReferenceEquals(spot.Sentence, sentence)).Select(spot => spot.Place).OfType<Place>()
            .Where(place => place.Kind == PlaceKind.Region).ToList();
        var likeliest = fitting.OrderByDescending(spot => spot.Place is { } place && regions.Any(region => _containment.IsWithin(place, region))).ToList();
        return kind.Has(KindTraits.Plural) ? likeliest.Take(2).OrderByDescending(spot => spot.Span) : MostSpokenOf(likeliest, seen);
    }

    // "Attacks near A and B. The town …": of names in one row the one that the article speaks of most.
    private List<Spot> MostSpokenOf(List<Spot> likeliest, List<Spot> seen)
    {
        var row = likeliest.Take(1).ToList();
        foreach (var spot in likeliest.Skip(1).TakeWhile(spot => Coordination.Joins(spot, row[^1], _lexicon)))
        {
            row.Add(spot);
        }

        return row.Count < 2 ? row : [row.MaxBy(spot => seen.Count(other => other.Place?.Id == spot.Place?.Id && other.Name == spot.Name))!]; // The row is not empty.
    }

    private bool IsCompatible(Spot spot, KindWord kind)
    {
        if (spot.Nature != SpotNature.Place || spot.Role == MentionRole.Actor || (spot.Role == MentionRole.Locator && kind.Kind == PlaceKind.Settlement && spot.Kind is null))
        {
            return false;
        }

        if (_theatreNames.Contains(spot.Name) && kind.Kind == PlaceKind.Settlement && spot.Kind is null)
        {
            return false;
        }

        var actual = spot.Kind is { } word && !word.Has(KindTraits.Vicinity) ? word.Kind : spot.Place?.Kind;
        return actual == kind.Kind
            && (kind.Kind != PlaceKind.Facility || kind.Has(KindTraits.General) || SharesClass(spot, kind));
    }

    private static bool SharesClass(Spot spot, KindWord kind)
        => string.Equals(spot.Kind?.Class, kind.Class, StringComparison.Ordinal)
        || (spot.Kind is null && spot.Place is not null && spot.Place.Name.Contains(kind.Class, StringComparison.OrdinalIgnoreCase));
}
