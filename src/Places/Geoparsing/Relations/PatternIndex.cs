using Ledgerline.Places.Geoparsing.Lexicons;
using Ledgerline.Places.Geoparsing.Recognition;

namespace Ledgerline.Places.Geoparsing.Relations;

/// <summary>Finds the relation patterns that may fit around a name by the word right before or right behind it, so that few of them are laid on. Immutable.</summary>
internal sealed class PatternIndex
{
    private readonly RelationPattern[] _patterns;
    private readonly Dictionary<string, List<int>> _before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _after = new(StringComparer.Ordinal);
    private readonly List<int> _anywhere = [];

    /// <summary>Indexes <paramref name="patterns"/>, whose order is kept.</summary>
    public PatternIndex(IReadOnlyList<RelationPattern> patterns)
    {
        _patterns = [.. patterns];
        for (var i = 0; i < _patterns.Length; i++)
        {
            if (Nearest(_patterns[i].Before.Reverse()) is { Count: > 0 } before)
            {
                Post(_before, before, i);
            }
            else if (Nearest(_patterns[i].After) is { Count: > 0 } after)
            {
                Post(_after, after, i);
            }
            else
            {
                _anywhere.Add(i);
            }
        }
    }

    /// <summary>The patterns that the words beside <paramref name="spot"/> do not rule out, in their order; one may come twice.</summary>
    public IEnumerable<RelationPattern> Around(Spot spot)
    {
        var found = new List<int>(_anywhere);
        for (var start = spot.OuterStart; start <= spot.Start; start++)
        {
            Find(_before, spot.Sentence.LowerAt(start - 1), found);
        }

        Find(_after, spot.Sentence.LowerAt(spot.OuterEnd), found);
        if (spot.End != spot.OuterEnd)
        {
            Find(_after, spot.Sentence.LowerAt(spot.End), found);
        }

        found.Sort();
        return found.Select(i => _patterns[i]);
    }

    // The words of which one must stand beside the name where the pattern is to fit; none where that is not said in words.
    private static List<string> Nearest(IEnumerable<PatternElement> steps)
    {
        var words = new List<string>();
        foreach (var step in steps)
        {
            words.AddRange(step.Words);
            if (step.Kind != PatternElementKind.Word)
            {
                return [];
            }

            if (!step.IsOptional)
            {
                return words;
            }
        }

        return [];
    }

    private static void Post(Dictionary<string, List<int>> postings, List<string> words, int pattern)
    {
        foreach (var word in words)
        {
            if (!postings.TryGetValue(word, out var posting))
            {
                postings.Add(word, posting = []);
            }

            posting.Add(pattern);
        }
    }

    private static void Find(Dictionary<string, List<int>> postings, string word, List<int> found)
    {
        if (postings.TryGetValue(word, out var posting))
        {
            found.AddRange(posting);
        }
    }
}
