using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Places.Geoparsing.Words;
using Ledgerline.Records;

namespace Ledgerline.Places.Geoparsing.Recognition;

/// <summary>Numbers of roads: "T0504", "T-05-04", "M-30", "E40".</summary>
internal static class RoadCodes
{
    private const int LongestCode = 5;
    private static readonly KindWord Road = new(PlaceKind.Road, "road", KindTraits.Anaphor);

    /// <summary>The road whose number stands at word <paramref name="at"/>; null where none stands there.</summary>
    public static Spot? ReadAt(SentenceWords sentence, int at, NameLookup lookup, PlaceLexicon lexicon)
    {
        var (end, code) = ReadCode(sentence, at);
        if (end == at || !IsRoad(sentence, at, end, code, lexicon))
        {
            return null;
        }

        var matches = Spellings(code).Select(lookup.Find)
            .Select(found => found.Where(match => match.Place.Kind == PlaceKind.Road).ToList())
            .FirstOrDefault(found => found.Count > 0) ?? [];
        return new(sentence, at, end, code, matches) { IsRoadCode = true, Kind = Road, KindIsMatched = true };
    }

    // A letter, then digits, with hyphens between them or not; never a blank.
    private static (int End, string Code) ReadCode(SentenceWords sentence, int at)
    {
        var words = sentence.Words;
        var end = at + 1;
        while (end < words.Count && end - at < LongestCode && words[end].Start == words[end - 1].End
            && (words[end].Shape == WordShape.Number || (words[end].Lower is "-" && end + 1 < words.Count && words[end + 1].Shape == WordShape.Number)))
        {
            end++;
        }

        var code = sentence.NameOf(at, end).ToUpperInvariant().Replace("-", string.Empty, StringComparison.Ordinal);
        var isCode = code.Length is >= 2 and <= 6 && char.IsLetter(code[0]) && code.AsSpan(1).ContainsAnyInRange('0', '9') && code.Skip(1).All(char.IsAsciiDigit);
        return isCode && words[end - 1].Shape != WordShape.Punctuation ? (end, code) : (at, string.Empty);
    }

    // Weapons have such numbers too. A road word beside it settles it; four digits are of roads where roads have letters at all.
    private static bool IsRoad(SentenceWords sentence, int at, int end, string code, PlaceLexicon lexicon)
    {
        for (var i = at - 2; i <= end + 1; i++)
        {
            if ((i < at || i >= end) && lexicon.Is(WordClass.RoadWord, sentence.LowerAt(i)))
            {
                return true;
            }
        }

        return code.Length == 5 && code[1] == '0';
    }

    private static IEnumerable<string> Spellings(string code)
    {
        yield return code;
        yield return $"{code[0]}-{code[1..]}";
        if (code.Length == 5)
        {
            yield return $"{code[0]}-{code[1..3]}-{code[3..]}";
        }
    }
}
