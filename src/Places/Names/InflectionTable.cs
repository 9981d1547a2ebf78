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

    /// <summary>Every word that the folded word <paramref name="word"/> may come from, likelier (longer endings) first.</summary>
    public Enumerator Bases(ReadOnlySpan<char> word) => new(this, word);

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

    /// <summary>Walks over base forms without allocating.</summary>
    public ref struct Enumerator
    {
        private readonly Dictionary<string, List<(string Ending, bool Adjective)>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
        private readonly ReadOnlySpan<char> _word;
        private List<(string Ending, bool Adjective)>? _endings;
        private int _length;
        private int _next;

        /// <summary>Begins before the first form.</summary>
        public Enumerator(InflectionTable table, ReadOnlySpan<char> word)
        {
            _lookup = table._bases.GetAlternateLookup<ReadOnlySpan<char>>();
            _word = word;
            _length = Math.Min(table._longestEnding, word.Length - ShortestStem) + 1;
        }

        /// <summary>The form that the last move came to.</summary>
        public BaseForm Current { get; private set; }

        /// <summary>The walk itself, for <c>foreach</c>.</summary>
        public readonly Enumerator GetEnumerator() => this;

        /// <summary>Moves to the next form; false after the last.</summary>
        public bool MoveNext()
        {
            while (true)
            {
                if (_endings is null || _next == _endings.Count)
                {
                    if (!NextLength())
                    {
                        return false;
                    }

                    continue;
                }

                var (ending, adjective) = _endings[_next++];
                var kept = _word.Length - _length;
                if (!adjective || ending.Length > 0 || kept >= ShortestBareBase)
                {
                    Current = new BaseForm(kept, ending, adjective);
                    return true;
                }
            }
        }

        private bool NextLength()
        {
            _next = 0;
            _endings = null;
            while (_endings is null && --_length >= 0)
            {
                _lookup.TryGetValue(_word[^_length..], out _endings);
            }

            return _endings is not null;
        }
    }
}
