using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Places.Geoparsing.Recognition;
using Ledgerline.Places.Geoparsing.Words;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Roles;

/// <summary>Finds the names that merely say where another lies: "(south of X)", "located near X", "on the border between X and Y".</summary>
internal sealed class LocatorFinder
{
    private const int Reach = 12;
    private readonly PlaceLexicon _lexicon;

    /// <summary>Reads with the words of <paramref name="lexicon"/>.</summary>
    public LocatorFinder(PlaceLexicon lexicon)
    {
        _lexicon = lexicon;
    }

    /// <summary>Sets the locators among <paramref name="spots"/>, which stand in one sentence in order and have their relations.</summary>
    public void Find(IReadOnlyList<Spot> spots)
    {
        for (var i = 0; i < spots.Count; i++)
        {
            if (spots[i].Container is { } container)
            {
                container.Role = MentionRole.Locator;
            }

            var subject = SubjectOf(spots, i);
            if (subject is not null && !ReferenceEquals(subject.Container, spots[i]))
            {
                spots[i].Role = MentionRole.Locator;
                subject.Locators.Add(spots[i]);
            }
        }
    }

    private Spot? SubjectOf(IReadOnlyList<Spot> spots, int i)
    {
        var spot = spots[i];
        var before = i > 0 ? spots[i - 1] : null;
        if (before is not null && spot.OuterStart >= before.OuterEnd && (IsInParenthesis(before, spot) || IsInApposition(before, spot)))
        {
            return before;
        }

        var cue = CueBefore(spot, before);
        if (cue >= 0)
        {
            return before ?? (spot.Sentence.OpensSentence(cue) ? spots.Skip(i + 1).FirstOrDefault(later => StandsAfterComma(later)) : null);
        }

        // "Near X within Y": what lies in the one lies in the other.
        return before?.Role == MentionRole.Locator && before.Container is null && spot.Relation.Kind == RelationKind.In
            && spot.OuterStart - before.OuterEnd == 1 && _lexicon.Is(WordClass.ContainerPreposition, spot.Sentence.LowerAt(before.OuterEnd))
            ? spots.FirstOrDefault(other => other.Locators.Contains(before))
            : null;
    }

    private static bool IsInParenthesis(Spot before, Spot spot)
    {
        var sentence = spot.Sentence;
        if (sentence.LowerAt(before.OuterEnd) is not "(" || spot.OuterStart - before.OuterEnd > Reach)
        {
            return false;
        }

        for (var at = before.OuterEnd + 1; at < spot.OuterStart; at++)
        {
            if (sentence.LowerAt(at) is ")")
            {
                return false;
            }
        }

        return true;
    }

    // "A, 12 km north of B", "A, a village on the border of B": only the words of the relation, or a noun phrase, after the comma.
    private bool IsInApposition(Spot before, Spot spot)
    {
        var sentence = spot.Sentence;
        var gap = spot.OuterStart - before.OuterEnd - 1;
        if (sentence.LowerAt(before.OuterEnd) is not "," || gap is < 1 or > Reach || spot.Relation.Kind == RelationKind.In || spot.Relation.IsStatedAfter)
        {
            return false;
        }

        if (gap <= spot.Relation.Words && spot.Relation.Kind is not (RelationKind.Toward or RelationKind.Part))
        {
            return true;
        }

        return _lexicon.Is(WordClass.Article, sentence.LowerAt(before.OuterEnd + 1)) && HasKindWord(sentence, before.OuterEnd + 2, spot.OuterStart);
    }

    private bool HasKindWord(SentenceWords sentence, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (sentence.LowerAt(at) is "," or ";")
            {
                return false;
            }

            if (_lexicon.Kinds.MatchAt(sentence, at, out _) > 0 || _lexicon.Is(WordClass.Locative, sentence.LowerAt(at)))
            {
                return true;
            }
        }

        return false;
    }

    private int CueBefore(Spot spot, Spot? before)
    {
        var sentence = spot.Sentence;
        var least = Math.Max(before?.OuterEnd ?? 0, spot.OuterStart - Reach);
        for (var at = spot.OuterStart - 1; at >= least; at--)
        {
            if (_lexicon.Is(WordClass.LocatorCue, sentence.LowerAt(at)))
            {
                return at;
            }

            if (sentence.LowerAt(at) is "," or ";" or ":")
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool StandsAfterComma(Spot spot) => spot.OuterStart > 0 && spot.Sentence.LowerAt(spot.OuterStart - 1) is ",";
}
