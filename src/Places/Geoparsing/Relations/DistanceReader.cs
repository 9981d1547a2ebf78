using System.Globalization;
using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Places.Geoparsing.Words;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Relations;

/// <summary>Reads distances, "less than 70 kilometers (45 miles)", as kilometres.</summary>
internal sealed class DistanceReader
{
    // "About 12 km" is 12 km give or take a fifth.
    private const double RoughShare = 0.2;

    // No place on Earth is farther from another than half its girth.
    private const double Farthest = 20_040;
    private const int LongestAside = 8;
    private readonly PlaceLexicon _lexicon;

    /// <summary>Reads with the units and numbers of <paramref name="lexicon"/>.</summary>
    public DistanceReader(PlaceLexicon lexicon)
    {
        _lexicon = lexicon;
    }

    /// <summary>The distance that ends before word <paramref name="end"/>.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="end">The word after the distance.</param>
    /// <param name="start">The first word of the distance; meaningless where there is none.</param>
    /// <returns>The distance; null where none ends there.</returns>
    public KilometreRange? ReadEndingAt(SentenceWords sentence, int end, out int start)
    {
        start = SkipAside(sentence, end);
        var length = _lexicon.Units.MatchEndingAt(sentence, start, out var unit);
        if (length == 0)
        {
            return null;
        }

        var at = start - length;
        at -= sentence.LowerAt(at - 1) is "-" ? 1 : 0;
        var number = ReadNumber(sentence, ref at) ?? (CanStandAlone(sentence, at) ? new KilometreRange(1, 1) : null);
        if (number is not { Min: { } min, Max: { } max } || max * unit > Farthest)
        {
            return null;
        }

        var range = Bound(sentence, ref at, min * unit, max * unit);
        start = at;
        return range;
    }

    // The words in the other unit: "12 miles (19 km)".
    private static int SkipAside(SentenceWords sentence, int end)
    {
        if (sentence.LowerAt(end - 1) is not ")")
        {
            return end;
        }

        for (var at = end - 2; at >= 0 && at > end - LongestAside - 2; at--)
        {
            if (sentence.LowerAt(at) is "(")
            {
                return at;
            }
        }

        return end;
    }

    private KilometreRange? ReadNumber(SentenceWords sentence, ref int at)
    {
        var upper = ReadSingle(sentence, ref at);
        if (upper is not { Max: { } max } || upper.Value.Min != max || at < 2)
        {
            return upper;
        }

        // "10-15", "10 to 15", "between 10 and 15": one word that is no number between two that are.
        var joint = sentence.LowerAt(at - 1);
        if (joint is "-" or "–" || _lexicon.Is(WordClass.RangeWord, joint))
        {
            var before = at - 1;
            if (ReadSingle(sentence, ref before) is { Min: { } min } && min < max)
            {
                at = before;
                return new(min, max);
            }
        }

        return upper;
    }

    private KilometreRange? ReadSingle(SentenceWords sentence, ref int at)
    {
        var length = _lexicon.Numbers.MatchEndingAt(sentence, at, out var range);
        if (length > 0)
        {
            at -= length;
            return range;
        }

        if (at > 0 && sentence.Words[at - 1].Shape == WordShape.Number && ParseDigits(sentence.Words[at - 1].Lower) is { } value)
        {
            at--;
            return new(value, value);
        }

        return null;
    }

    // "3,000" and "3.000" are thousands, "12.5" and "12,5" are not: three digits after the sign, and something before it.
    private static double? ParseDigits(string digits)
    {
        var sign = digits.LastIndexOfAny(['.', ',']);
        var isThousands = sign > 0 && digits.Length - sign - 1 == 3 && digits[0] != '0';
        var plain = isThousands
            ? digits.Replace(",", string.Empty, StringComparison.Ordinal).Replace(".", string.Empty, StringComparison.Ordinal)
            : digits.Replace(',', '.');
        return double.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    // «менше кілометра», «в километре от»: a unit without a number is one of it.
    private bool CanStandAlone(SentenceWords sentence, int at)
        => _lexicon.Hedges.MatchEndingAt(sentence, at, out _) > 0 || _lexicon.Is(WordClass.LoneUnitPreposition, sentence.LowerAt(at - 1));

    private KilometreRange Bound(SentenceWords sentence, ref int at, double min, double max)
    {
        var length = _lexicon.Hedges.MatchEndingAt(sentence, at, out var hedge);
        if (length == 0 && _lexicon.Is(WordClass.LoneUnitPreposition, sentence.LowerAt(at - 1)))
        {
            // «менее чем в 5 километрах»: the preposition stands between.
            length = _lexicon.Hedges.MatchEndingAt(sentence, at - 1, out hedge);
            at -= length > 0 ? 1 : 0;
        }

        at -= length;
        return (length > 0, hedge) switch
        {
            (true, Hedge.About) => new(min * (1 - RoughShare), max * (1 + RoughShare)),
            (true, Hedge.AtMost) => new(null, max),
            (true, Hedge.AtLeast) => new(min, null),
            _ => new(min, max),
        };
    }
}
