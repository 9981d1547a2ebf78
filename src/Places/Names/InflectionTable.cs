namespace Ledgerline.Places.Names;

/// <summary>Leads inflected words back to the words they may come from (<c>inflections.tsv</c>).</summary>
internal sealed class InflectionTable
{
    // Of a shorter stem too much would be guessed.
    private const int ShortestStem = 2;

    // An adjective whose base has no ending of its own ("Kurskaya" of a "Kur") says too little of a short base.
    private const int ShortestBareBase = 4;
    private const string NoEnding = "-";

    private readonly Dictionary<string, List<(string Ending, bool Adjective)>> _bases = new(StringComparer.Ordinal);
    private int _longestEnding;

    private InflectionTable()
    {
    }

    /// <summary>The table of the room.</summary>
    public static InflectionTable Default { get; } = Load();

    /// <summary>Adds to <paramref name="bases"/> every word that the folded word <paramref name="word"/> may come from, likelier (longer endings) first.</summary>
    public void AddBases(ReadOnlySpan<char> word, List<BaseForm> bases)
    {
        var lookup = _bases.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(_longestEnding, word.Length - ShortestStem); length >= 0; length--)
        {
            if (lookup.TryGetValue(word[^length..], out var endings))
            {
                foreach (var (ending, adjective) in endings)
                {
                    if (!adjective || ending.Length > 0 || word.Length - length >= ShortestBareBase)
                    {
                        bases.Add(new BaseForm(word.Length - length, ending, adjective));
                    }
                }
            }
        }
    }

    private static InflectionTable Load()
    {
        var table = new InflectionTable();
        var sets = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var row in NameRules.Rows("inflections.tsv"))
        {
            if (row[0] == "set")
            {
                sets[row[1]] = row[2].Split(',');
            }
            else
            {
                table.Add(Spread(row[1], sets), row[2].Split(','), row[0] == "adjective");
            }
        }

        return table;
    }

    private static IEnumerable<string> Spread(string ending, Dictionary<string, string[]> sets)
    {
        var brace = ending.IndexOf('{', StringComparison.Ordinal);
        return brace < 0 ? [ending] : sets[ending[(brace + 1)..^1]].Select(last => ending[..brace] + last);
    }

    private void Add(IEnumerable<string> endings, string[] bases, bool adjective)
    {
        foreach (var ending in endings.Select(Ending))
        {
            _longestEnding = Math.Max(_longestEnding, ending.Length);
            if (!_bases.TryGetValue(ending, out var list))
            {
                _bases[ending] = list = [];
            }

            foreach (var form in bases.Select(Ending).Where(form => form != ending && !list.Contains((form, adjective))))
            {
                list.Add((form, adjective));
            }
        }
    }

    private static string Ending(string written) => written == NoEnding ? string.Empty : NameFolder.Fold(written);
}
