using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Places.Geoparsing.Recognition;
using Ledgerline.Places.Geoparsing.Words;

namespace Ledgerline.Places.Geoparsing.Relations;

/// <summary>Lays the steps of a pattern on the words before and after a name.</summary>
internal sealed class PatternMatcher
{
    private readonly PlaceLexicon _lexicon;
    private readonly DistanceReader _distances;

    /// <summary>Matches with the words of <paramref name="lexicon"/>.</summary>
    public PatternMatcher(PlaceLexicon lexicon)
    {
        _lexicon = lexicon;
        _distances = new(lexicon);
    }

    /// <summary>Lays <paramref name="steps"/> on the words that end before <paramref name="end"/>; null where they do not fit.</summary>
    public PatternMatch? Before(SentenceWords sentence, IReadOnlyList<PatternElement> steps, int end) => Before(sentence, steps, steps.Count - 1, end, PatternMatch.Empty);

    /// <summary>Lays <paramref name="steps"/> on the words from <paramref name="start"/>; null where they do not fit.</summary>
    public PatternMatch? After(SentenceWords sentence, IReadOnlyList<PatternElement> steps, int start, IReadOnlyDictionary<int, Spot> spots)
        => After(sentence, steps, 0, start, spots, PatternMatch.Empty);

    private PatternMatch? Before(SentenceWords sentence, IReadOnlyList<PatternElement> steps, int step, int end, PatternMatch match)
    {
        if (step < 0)
        {
            return match;
        }

        var element = steps[step];
        var (start, next) = StepBack(sentence, element, end, match);
        var result = next is null ? null : Before(sentence, steps, step - 1, start, next with { Words = next.Words + end - start });
        return result ?? (element.IsOptional ? Before(sentence, steps, step - 1, end, match) : null);
    }

    private (int Start, PatternMatch? Match) StepBack(SentenceWords sentence, PatternElement element, int end, PatternMatch match)
    {
        switch (element.Kind)
        {
            case PatternElementKind.Word:
                return element.Words.Contains(sentence.LowerAt(end - 1)) ? (end - 1, match) : (end, null);
            case PatternElementKind.Direction:
                var length = _lexicon.Directions.MatchEndingAt(sentence, end, out var wind);
                return length > 0 ? (end - length, match with { Bearing = match.Bearing ?? wind }) : (end, null);
            case PatternElementKind.Distance:
                var distance = _distances.ReadEndingAt(sentence, end, out var start);
                return distance is not null ? (start, match with { Distance = distance }) : (end, null);
            default:
                return (end, null);
        }
    }

    private PatternMatch? After(
        SentenceWords sentence, IReadOnlyList<PatternElement> steps, int step, int start, IReadOnlyDictionary<int, Spot> spots, PatternMatch match)
    {
        if (step >= steps.Count)
        {
            return match;
        }

        var element = steps[step];
        var (end, next) = StepOn(sentence, element, start, spots, match);
        var result = next is null ? null : After(sentence, steps, step + 1, end, spots, next with { Words = next.Words + end - start });
        return result ?? (element.IsOptional ? After(sentence, steps, step + 1, start, spots, match) : null);
    }

    private (int End, PatternMatch? Match) StepOn(
        SentenceWords sentence, PatternElement element, int start, IReadOnlyDictionary<int, Spot> spots, PatternMatch match)
    {
        switch (element.Kind)
        {
            case PatternElementKind.Word:
                return element.Words.Contains(sentence.LowerAt(start)) ? (start + 1, match) : (start, null);
            case PatternElementKind.Direction:
                var length = _lexicon.Directions.MatchAt(sentence, start, out var wind);
                return length > 0 ? (start + length, match with { Bearing = match.Bearing ?? wind }) : (start, null);
            case PatternElementKind.Other:
                return spots.TryGetValue(start, out var other) ? (Math.Max(other.End, other.OuterEnd), match with { Other = other }) : (start, null);
            default:
                return (start, null);
        }
    }
}
