namespace Ledgerline.Linguistics.Scoring;

/// <summary>Finds which words of two readings of a text are the same.</summary>
internal static class WordAlignment
{
    /// <summary>Aligns the words.</summary>
    /// <returns>For each system word its gold word or -1, and the pairs.</returns>
    public static (int[] ToGold, List<(int Gold, int System)> Pairs) Align(List<ScoredWord> gold, List<ScoredWord> system)
    {
        var toGold = new int[system.Count];
        Array.Fill(toGold, -1);
        var pairs = new List<(int Gold, int System)>();
        var (g, s) = (0, 0);
        while (g < gold.Count && s < system.Count)
        {
            if (gold[g].InRange || system[s].InRange)
            {
                var (goldEnd, systemEnd) = RangeEnd(gold, system, g, s);
                Common(gold, system, (g, goldEnd), (s, systemEnd), pairs);
                (g, s) = (goldEnd, systemEnd);
            }
            else if (gold[g].Start == system[s].Start && gold[g].End == system[s].End)
            {
                pairs.Add((g++, s++));
            }
            else if (gold[g].Start <= system[s].Start)
            {
                g++;
            }
            else
            {
                s++;
            }
        }

        foreach (var (goldWord, systemWord) in pairs)
        {
            toGold[systemWord] = goldWord;
        }

        return (toGold, pairs);
    }

    // The words up to where both readings have left the multiword tokens that overlap.
    private static (int Gold, int System) RangeEnd(List<ScoredWord> gold, List<ScoredWord> system, int g, int s)
    {
        var end = 0;
        end = gold[g].InRange ? Math.Max(end, gold[g].End) : end;
        end = system[s].InRange ? Math.Max(end, system[s].End) : end;
        for (var grown = true; grown;)
        {
            grown = false;
            while (g < gold.Count && gold[g].Start < end)
            {
                grown |= gold[g].InRange && gold[g].End > end;
                end = gold[g].InRange ? Math.Max(end, gold[g].End) : end;
                g++;
            }

            while (s < system.Count && system[s].Start < end)
            {
                grown |= system[s].InRange && system[s].End > end;
                end = system[s].InRange ? Math.Max(end, system[s].End) : end;
                s++;
            }
        }

        return (g, s);
    }

    // The longest common subsequence of forms, case aside.
    private static void Common(
        List<ScoredWord> gold, List<ScoredWord> system, (int Start, int End) g, (int Start, int End) s, List<(int Gold, int System)> pairs)
    {
        bool Same(int i, int j) => string.Equals(gold[g.Start + i].Word.Form, system[s.Start + j].Word.Form, StringComparison.OrdinalIgnoreCase);
        var (rows, columns) = (g.End - g.Start, s.End - s.Start);
        var lengths = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                lengths[i, j] = Same(i, j) ? 1 + lengths[i + 1, j + 1] : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < rows && j < columns;)
        {
            if (Same(i, j))
            {
                pairs.Add((g.Start + i++, s.Start + j++));
            }
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }
}
