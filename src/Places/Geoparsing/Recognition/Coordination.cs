using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Places.Geoparsing.Words;

namespace Ledgerline.Places.Geoparsing.Recognition;

/// <summary>Rows of names: "A, B and C".</summary>
internal static class Coordination
{
    /// <summary>Whether nothing but a comma, a conjunction and the words around a name stand between two names.</summary>
    public static bool Joins(Spot left, Spot right, PlaceLexicon lexicon)
    {
        if (!ReferenceEquals(left.Sentence, right.Sentence))
        {
            return false;
        }

        var separators = 0;
        var at = Math.Max(left.End, left.OuterEnd);
        for (; at < right.OuterStart; at++)
        {
            if (!IsSeparator(left.Sentence, at, lexicon) || ++separators > 2)
            {
                return false;
            }
        }

        return separators > 0 || (right.OuterStart < right.Start && IsSeparator(left.Sentence, right.OuterStart, lexicon));
    }

    private static bool IsSeparator(SentenceWords sentence, int at, PlaceLexicon lexicon)
        => sentence.LowerAt(at) is "," or "–" or "/" or "-" || lexicon.Is(WordClass.Conjunction, sentence.LowerAt(at));
}
